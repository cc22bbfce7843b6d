/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/language.h"

#include <string.h>

#include <unictype.h>
#include <unistr.h>

#include "text/fold.h"

/* How much of a text is read, in bytes: for its letters, and for its words. */
#define LETTERS_LIMIT ((gsize)1 << 16)
#define WORDS_LIMIT ((gsize)1 << 13)

/* Where the letters end that are counted one by one; behind them lie Arabic's joined forms. */
enum { COUNTED = 0x0800, JOINED_FIRST = 0xFB50, JOINED_LAST = 0xFEFC };

/* One of so many words of a text must be a common one of its language. */
enum { WORD_SHARE = 12 };

typedef struct Letters {
	guint counts[COUNTED];
	guint joined;
} Letters;

/* Letters that tell a language from others of its script, where one of SHARE letters is such. */
static const struct {
	const char *language;
	const char *own;
	guint share;
	guint first, last; /* the script */
} owners[] = {
	{ "ckb", "ۆێەڕڵ", 12, 0x0600, 0x06FF },  { "ps", "ټډړښڼېۍ", 25, 0x0600, 0x06FF },
	{ "ur", "ٹڈڑںے", 40, 0x0600, 0x06FF },   { "fa", "پچیک", 20, 0x0600, 0x06FF },
	{ "uk", "іїєґ", 30, 0x0400, 0x052F },    { "sr", "ђћљњџј", 30, 0x0400, 0x052F },
	{ "kk", "қғңұһәө", 30, 0x0400, 0x052F }, { "tr", "ğışİ", 40, 'A', 0x024F },
};

/* The commonest words of languages in Latin letters, folded, each parted by spaces. */
static const struct {
	const char *language;
	const char *words;
} common[] = {
	{ "en", " the of and to in a that is was for on with as at by from it he has were are "
		"said be this have not but his an they had which their will been its who " },
	{ "fr", " le la les de des du et un une en est a l d que qui dans pour sur par au aux avec "
		"ce il elle ont sont pas plus son se sa ses mais ete selon " },
	{ "tr", " ve bir bu icin da de ile olarak olan daha cok sonra gibi kadar en ise o oldu "
		"ancak ya ne her yil gore dedi degil olan sonra buyuk " },
	{ "de",
	  " der die und den das von mit dem des ist im ein eine auf fur sich nicht auch als " },
	{ "es", " el la los las de del y en un una que por con para se su al lo como mas pero " },
	{ "it",
	  " il la gli le di del della e un una che per con non si da sono nel alla anche piu " },
	{ "pt", " o a os as de do da dos e em um uma que para com nao se no na por mais como " },
};

static void count_letters(const Text *text, Letters *letters)
{
	const uint8_t *bytes = (const uint8_t *)text_bytes(text);
	gsize length = MIN(text_length(text), LETTERS_LIMIT);

	for (gsize at = 0; at < length;) {
		ucs4_t c;
		at += (gsize)u8_mbtouc(&c, bytes + at, text_length(text) - at);
		if (c < COUNTED)
			letters->counts[c]++;
		else if (c >= JOINED_FIRST && c <= JOINED_LAST)
			letters->joined++;
	}
}

static guint letters_between(const Letters *letters, guint first, guint last)
{
	guint sum = 0;

	for (guint c = first; c <= last; c++)
		if (uc_is_property_alphabetic(c))
			sum += letters->counts[c];
	return sum;
}

static guint letters_among(const Letters *letters, const char *own)
{
	guint sum = 0;

	while (*own) {
		ucs4_t c;
		own += u8_mbtouc(&c, (const uint8_t *)own, strlen(own));
		sum += letters->counts[c];
	}
	return sum;
}

/* The language whose own letters COUNT letters of a script from FIRST on hold; else OTHERWISE. */
static const char *owner(const Letters *letters, guint first, guint count, const char *otherwise)
{
	for (gsize i = 0; i < G_N_ELEMENTS(owners); i++)
		if (owners[i].first == first &&
		    letters_among(letters, owners[i].own) * owners[i].share > count)
			return owners[i].language;
	return otherwise;
}

/* Whether WORD, with a space on either side, is in WORDS. */
static gboolean has_word(const char *words, const char *word)
{
	return strstr(words, word) != NULL;
}

/* The language that has the most of the words; "und" where none has many. */
static const char *language_of_words(const Text *text)
{
	char *folded = fold_string(text_bytes(text), MIN(text_length(text), WORDS_LIMIT));
	guint counts[G_N_ELEMENTS(common)] = { 0 }, all = 0, best = 0;
	char **words = g_strsplit_set(folded, " \n\t.,;:!?'\"()", -1);

	for (char **word = words; *word; word++) {
		char *parted = g_strconcat(" ", *word, " ", NULL);
		all += **word ? 1 : 0;
		for (gsize i = 0; **word && i < G_N_ELEMENTS(common); i++)
			counts[i] += has_word(common[i].words, parted) ? 1 : 0;
		g_free(parted);
	}
	for (guint i = 1; i < G_N_ELEMENTS(common); i++)
		best = counts[i] > counts[best] ? i : best;
	g_strfreev(words);
	g_free(folded);
	return counts[best] * WORD_SHARE > all ? common[best].language : "und";
}

const char *language_of(const Text *text)
{
	Letters *letters = g_new0(Letters, 1);
	const char *language = "und";

	count_letters(text, letters);
	guint arabic = letters_between(letters, 0x0600, 0x06FF) + letters->joined;
	guint hebrew = letters_between(letters, 0x0590, 0x05FF);
	guint cyrillic = letters_between(letters, 0x0400, 0x052F);
	guint latin = letters_between(letters, 'A', 0x024F);
	if (arabic && arabic * 2 >= hebrew + cyrillic + latin)
		language = owner(letters, 0x0600, arabic, "ar");
	else if (hebrew && hebrew * 2 >= cyrillic + latin)
		language = "he";
	else if (cyrillic > latin)
		language = owner(letters, 0x0400, cyrillic, "ru");
	else if (latin)
		language = language_of_words(text);
	/* a headline may have none of the words */
	if (latin && strcmp(language, "und") == 0)
		language = owner(letters, 'A', latin, "und");
	g_free(letters);
	return language;
}
