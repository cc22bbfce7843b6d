/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/words/translation.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#include <unicode/uloc.h>
#include <unicode/unumsys.h>
#include <unistr.h>

/* What the English of the program is in: no country's. */
#define ENGLISH "en_001"

/* gettext looks up nothing where the locale is the untranslated one; this one every system has. */
#define ANY_LOCALE "C.UTF-8"

static struct {
	gboolean is_open; /* there is a catalogue */
	gboolean is_rtl;
	char locale[ULOC_FULLNAME_CAPACITY]; /* "" for English */
	ucs4_t zero;                         /* of the reader's digits */
} translation;

/* The locale in which nothing is to be translated. */
static gboolean is_plain(const char *locale)
{
	return strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0;
}

static gboolean is_language(const char *locale, const char *language)
{
	gsize length = strlen(language);

	return strncmp(locale, language, length) == 0 && strchr("_.@-:", locale[length]) != NULL;
}

/* The digit of nothing in the reader's locale; letters that are no decimal digits are left. */
static ucs4_t zero_of(const char *locale)
{
	UErrorCode status = U_ZERO_ERROR;
	UNumberingSystem *system = unumsys_open(locale, &status);
	UChar digits[20];
	ucs4_t zero = '0';

	if (U_SUCCESS(status) && !unumsys_isAlgorithmic(system) &&
	    unumsys_getDescription(system, digits, G_N_ELEMENTS(digits), &status) > 0 &&
	    U_SUCCESS(status) && !U16_IS_SURROGATE(digits[0]))
		zero = digits[0];
	unumsys_close(system);
	return zero;
}

/* Language and region of LOCALE alone. */
static void take_locale(const char *locale)
{
	gsize length = strcspn(locale, ".@:");

	g_strlcpy(translation.locale, locale, MIN(length + 1, sizeof translation.locale));
}

/* The locale whose language the catalogue is in: LOCALE, or one of LANGUAGES, for its region. */
static void settle_locale(const char *language, const char *languages, const char *locale)
{
	char **asked = g_strsplit(languages, ":", -1);
	const char *told = language;

	for (guint i = g_strv_length(asked); i > 0; i--)
		if (is_language(asked[i - 1], language))
			told = asked[i - 1];
	if (is_language(locale, language))
		told = locale;
	take_locale(told);
	translation.zero = zero_of(translation.locale);
	translation.is_rtl = uloc_isRightToLeft(language);
	g_strfreev(asked);
}

static void open_catalogue(const char *languages, const char *locale, const char *directory)
{
	/* What was looked up for other languages is forgotten when the locale changes; and one that
	 * the system lacks is no reason to speak English. */
	setlocale(LC_MESSAGES, "C");
	const char *set = setlocale(LC_MESSAGES, locale);

	if (!set || is_plain(set))
		setlocale(LC_MESSAGES, ANY_LOCALE);
	g_setenv("LANGUAGE", languages, TRUE);
	bindtextdomain(PACKAGE, directory);
	bind_textdomain_codeset(PACKAGE, "UTF-8");
	/* TRANSLATORS: your language as BCP 47 names it; by it the interface knows which way it
	 * runs and how numbers and dates are written. */
	const char *language = dgettext(PACKAGE, N_("language:en"));
	const char *name = strchr(language, ':');

	if (strcmp(language, "language:en") == 0 || !name)
		return;
	translation.is_open = TRUE;
	settle_locale(name + 1, languages, locale);
}

/* English needs no catalogue, but has regions too. */
static void open_english(const char *languages, const char *locale)
{
	const char *told = is_language(locale, "en") ? locale : languages;
	take_locale(told);
	if (!strpbrk(translation.locale, "_-"))
		*translation.locale = '\0';
}

void translation_open(const char *languages, const char *locale, const char *directory)
{
	memset(&translation, 0, sizeof translation);
	if (!locale)
		locale = "";
	if (is_plain(locale))
		return;
	if (!languages || !*languages)
		languages = g_str_has_prefix(locale, "C.") ? "" : locale;
	if (is_language(languages, "en"))
		open_english(languages, locale);
	else if (*languages)
		open_catalogue(languages, locale, directory);
}

const char *translation_of(const char *words)
{
	return translation.is_open && words && *words ? dgettext(PACKAGE, words) : words;
}

const char *translation_of_many(const char *one, const char *many, gulong n)
{
	if (translation.is_open)
		return dngettext(PACKAGE, one, many, n);
	return n == 1 ? one : many;
}

static void append_digits(GString *out, const char *text)
{
	for (; *text; text++) {
		guint8 bytes[6];
		int length = 0;
		if (g_ascii_isdigit(*text))
			length = u8_uctomb(bytes, translation.zero + (ucs4_t)(*text - '0'),
					   sizeof bytes);
		if (length > 0)
			g_string_append_len(out, (const char *)bytes, length);
		else
			g_string_append_c(out, *text);
	}
}

char *translation_digits(char *text)
{
	if (!translation.zero || translation.zero == '0')
		return text;
	GString *out = g_string_new("");
	append_digits(out, text);
	g_free(text);
	return g_string_free(out, FALSE);
}

void translation_append(GString *out, const char *format, guint n)
{
	char *text = translation_digits(g_strdup_printf(format, n));

	g_string_append(out, text);
	g_free(text);
}

const char *translation_locale(void)
{
	return *translation.locale ? translation.locale : ENGLISH;
}

gboolean translation_is_rtl(void)
{
	return translation.is_rtl;
}
