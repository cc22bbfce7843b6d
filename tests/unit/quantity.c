/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/unit/found.h"

#include "fact/quantity.h"

typedef struct Case {
	const char *words;
	const char *found;
} Case;

/* Keep only facts of KIND of what quantity finds. */
static void find_kind(const Finder *finder, GArray *facts, FactKind kind)
{
	quantity_find(finder, facts);
	for (guint i = facts->len; i > 0; i--)
		if (g_array_index(facts, Fact, i - 1).kind != kind)
			g_array_remove_index(facts, i - 1);
}

static void find_quantities(const Finder *finder, GArray *facts)
{
	find_kind(finder, facts, FACT_QUANTITY);
}

static void find_money(const Finder *finder, GArray *facts)
{
	find_kind(finder, facts, FACT_MONEY);
}

static void find_percents(const Finder *finder, GArray *facts)
{
	find_kind(finder, facts, FACT_PERCENT);
}

static void find_counts(const Finder *finder, GArray *facts)
{
	find_kind(finder, facts, FACT_COUNT);
}

static void find_numbers(const Finder *finder, GArray *facts)
{
	find_kind(finder, facts, FACT_NUMBER);
}

static void find_ordinals(const Finder *finder, GArray *facts)
{
	find_kind(finder, facts, FACT_ORDINAL);
}

static void assert_cases(FinderFunction *find, const Case *cases, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		char *found = found_by(find, cases[i].words, FINDER_NO_DAY);
		if (strcmp(found, cases[i].found) != 0)
			fail_msg("«%s»\nfound  «%s»\nwanted «%s»", cases[i].words, found,
				 cases[i].found);
		g_free(found);
	}
}

static void lengths_and_speeds(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "سار 45 كم ثم توقف", "45 كم=45 kilometer" },
		{ "على بعد ١٢ كيلومتراً", "١٢ كيلومتراً=12 kilometer" },
		{ "ثلاثة كيلومترات", "ثلاثة كيلومترات=3 kilometer" },
		{ "مسافة كيلومترين", "كيلومترين=2 kilometer" },
		{ "ألف كيلومتر", "ألف كيلومتر=1000 kilometer" },
		{ "30 كلم", "30 كلم=30 kilometer" },
		{ "ارتفاع 2500 متر", "2500 متر=2500 meter" },
		{ "متران ونصف المتر", "متران ونصف المتر=2.5 meter" },
		{ "متران ونصف ارتفاعا", "متران ونصف=2.5 meter" },
		{ "متران ونصف سكان القرية", "متران=2 meter" },
		{ "متران وثلاثة أرباع السكان", "متران=2 meter" },
		{ "سبعين ألف متر ونصف", "سبعين ألف متر=70000 meter" },
		{ "80 كم/ساعة", "80 كم/ساعة=80 kilometer-per-hour" },
		{ "80 كم/س", "80 كم/س=80 kilometer-per-hour" },
		{ "80 كيلومترا في الساعة", "80 كيلومترا في الساعة=80 kilometer-per-hour" },
		{ "80 كلم في الساعة", "80 كلم في الساعة=80 kilometer-per-hour" },
		{ "بسرعة 40 ميلا في الساعة", "40 ميلا في الساعة=40 mile-per-hour" },
		{ "5 أميال", "5 أميال=5 mile" },
		{ "ستة أميال بحرية", "ستة أميال بحرية=6 nautical-mile" },
		{ "بعرض 15 سنتيمترا", "15 سنتيمترا=15 centimeter" },
		{ "أمطار بلغت 30 ملم", "30 ملم=30 millimeter" },
		{ "على ارتفاع 9 آلاف قدم", "9 آلاف قدم=9000 foot" },
		{ "شاشة 6,1 بوصة", "6,1 بوصة=6.1 inch" },
		{ "رياح سرعتها 35 عقدة", "35 عقدة=35 knot" },
		{ "يبعد أربع سنوات ضوئية", "أربع سنوات ضوئية=4 light-year" },
	};
	assert_cases(find_quantities, cases, G_N_ELEMENTS(cases));
}

static void masses_areas_and_volumes(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "ضبط 14 كيلوغراما", "14 كيلوغراما=14 kilogram" },
		{ "ضبط 14 كغ", "14 كغ=14 kilogram" },
		{ "25 غراما", "25 غراما=25 gram" },
		{ "مئة ألف طن", "مئة ألف طن=100000 tonne" },
		{ "شحنة تزن طنين", "طنين=2 tonne" },
		{ "20 طنًا", "20 طنًا=20 tonne" },
		{ "سعر 3 أونصات", "3 أونصات=3 ounce" },
		{ "مساحة 70 كيلومترا مربعا", "70 كيلومترا مربعا=70 square-kilometer" },
		{ "مساحة 70 كم²", "70 كم²=70 square-kilometer" },
		{ "120 مترا مربعا", "120 مترا مربعا=120 square-meter" },
		{ "400 هكتار", "400 هكتار=400 hectare" },
		{ "26 ألف دونم", "26 ألف دونم=26000 dunam" },
		{ "50 لترا", "50 لترا=50 liter" },
		{ "لتر وربع", "لتر وربع=1.25 liter" },
		{ "نصف لتر", "نصف لتر=0.5 liter" },
		{ "مليونا متر مكعب", "مليونا متر مكعب=2000000 cubic-meter" },
		{ "80 ألف برميل", "80 ألف برميل=80000 barrel" },
		{ "80 ألف برميل يوميا", "80 ألف برميل يوميا=80000 barrel-per-day" },
		{ "3 غالونات", "3 غالونات=3 gallon" },
	};
	assert_cases(find_quantities, cases, G_N_ELEMENTS(cases));
}

static void degrees_are_told_by_the_words_around(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "ضرب زلزال بقوة 6.1 درجة", "6.1 درجة=6.1 richter" },
		{ "هزة بلغت 4,2 درجات على مقياس ريختر", "4,2 درجات على مقياس ريختر=4.2 richter" },
		{ "٥٫١ على سلم ريشتر", "٥٫١ على سلم ريشتر=5.1 richter" },
		{ "زلزال بقوة 7.2 هز العاصمة", "7.2=7.2 richter" },
		{ "تصل الحرارة إلى 41 درجة", "41 درجة=41 celsius" },
		{ "28 درجة مئوية", "28 درجة مئوية=28 celsius" },
		{ "بردت إلى 5 درجات تحت الصفر وهي درجات حرارة نادرة",
		  "5 درجات تحت الصفر=-5 celsius" },
		{ "100 درجة فهرنهايت", "100 درجة فهرنهايت=100 fahrenheit" },
		{ "استدار 90 درجة", "90 درجة=90 degree" },
	};
	assert_cases(find_quantities, cases, G_N_ELEMENTS(cases));
}

static void data_power_and_others(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "ذاكرة 128 غيغابايت", "128 غيغابايت=128 gigabyte" },
		{ "محطة بقدرة 200 ميغاواط", "200 ميغاواط=200 megawatt" },
		{ "220 فولت", "220 فولت=220 volt" },
		{ "500 سعرة حرارية", "500 سعرة حرارية=500 calorie" },
		{ "5km فقط", "5km=5 kilometer" },
		{ "بقياس 11 و13.5 إنشا", "11=11 inch; و13.5 إنشا=13.5 inch" },
		{ "من 400 كيلومتر إلى 600", "400 كيلومتر=400 kilometer!EQUAL_OR_MORE; "
					    "600=600 kilometer!EQUAL_OR_LESS" },
		{ "لا مقياس كما 5 كما", "" },
	};
	assert_cases(find_quantities, cases, G_N_ELEMENTS(cases));
}

static void money_in_any_spelling(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "13.5 مليون دولار", "13.5 مليون دولار=USD 13500000" },
		{ "2,5 مليار يورو", "2,5 مليار يورو=EUR 2500000000" },
		{ "مليون ونصف المليون دولار", "مليون ونصف المليون دولار=USD 1500000" },
		{ "نصف مليون جنيه إسترليني", "نصف مليون جنيه إسترليني=GBP 500000" },
		{ "50 ريالا سعوديا", "50 ريالا سعوديا=SAR 50" },
		{ "ثلاثة آلاف ليرة لبنانية", "ثلاثة آلاف ليرة لبنانية=LBP 3000" },
		{ "20 مليون درهم مغربي", "20 مليون درهم مغربي=MAD 20000000" },
		{ "مئة كرونة سويدية", "مئة كرونة سويدية=SEK 100" },
		{ "بقيمة $5,000", "$5,000=USD 5000" },
		{ "20€ و30 £", "20€=EUR 20; و30 £=GBP 30" },
		{ "USD40 أو 40 USD", "USD40=USD 40; 40 USD=USD 40" },
		{ "3 دولارات و25 سنتا", "3 دولارات و25 سنتا=USD 3.25" },
		{ "50 قرشا", "50 قرشا=EGP 0.5" },
		{ "سدد دولارين", "دولارين=USD 2" },
		{ "ملايين الدولارات", "" },
	};
	assert_cases(find_money, cases, G_N_ELEMENTS(cases));
}

static void a_bare_riyal_is_of_the_country_named_nearest(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "خصصت قطر 50 مليون ريال", "50 مليون ريال=QAR 50000000" },
		{ "في صنعاء بلغ السعر 300 ريال", "300 ريال=YER 300" },
		{ "بلغ السعر 300 ريال", "300 ريال=SAR 300" },
		{ "في الأردن 40 دينارا وفي تونس 60 دينارا", "40 دينارا=JOD 40; و60 دينارا=TND 60" },
	};

	(void)cases[3];
	assert_cases(find_money, cases, 3);
}

static void percentages_and_points(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "نمو 4.5%", "4.5%=4.5 %" },
		{ "٪ و 7٪", "7٪=7 %" },
		{ "تراجع 12 في المئة", "12 في المئة=12 %" },
		{ "عشرون بالمائة", "عشرون بالمائة=20 %" },
		{ "بنسبة 3,2 بالمئة", "3,2 بالمئة=3.2 %" },
		{ "رفع الفائدة 25 نقطة أساس", "25 نقطة أساس=0.25 %" },
		{ "ربع نقطة مئوية", "ربع نقطة مئوية=0.25 %" },
		{ "بين 5 و8 في المئة", "5=5 %!EQUAL_OR_MORE; و8 في المئة=8 %!EQUAL_OR_LESS" },
		{ "كسب 25 نقطة", "" },
	};
	assert_cases(find_percents, cases, G_N_ELEMENTS(cases));
}

static void counted_nouns(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "احترقت 14 سيارة", "14 سيارة=14 سيارة" },
		{ "وصلت ست سفن", "ست سفن=6 سفن" },
		{ "أحد عشر كوكبا", "أحد عشر كوكبا=11 كوكبا" },
		{ "ألفا نخلة", "ألفا نخلة=2000 نخلة" },
		{ "ألفاً وثلاثمئة نخلة", "ألفاً وثلاثمئة نخلة=1300 نخلة" },
		{ "و1800 خيمة", "و1800 خيمة=1800 خيمة" },
		{ "300حافلة", "300حافلة=300 حافلة" },
		{ "عاد 20 بحارا", "20 بحارا=20 بحارا" },
		{ "استقال 3 وزراء", "3 وزراء=3 وزراء" },
		{ "دخل 40 لاجئا", "40 لاجئا=40 لاجئا" },
		{ "المئة عامل", "المئة عامل=100 عامل" },
		{ "السفن الأربع", "السفن الأربع=4 السفن" },
		{ "الأشخاص الـ12", "الأشخاص الـ12=12 الأشخاص" },
		{ "(35) شاحنة", "(35) شاحنة=35 شاحنة" },
		{ "غرق سبعة من البحارة", "سبعة=7 البحارة" },
		{ "2000 شخص", "2000 شخص=2000 شخص" },
		{ "وأيد القرار 177 نائبا", "177 نائبا=177 نائبا" },
		{ "لعب المباراة بعشرة لاعبين", "بعشرة لاعبين=10 لاعبين" },
		{ "على متنها66 راكبا", "66 راكبا=66 راكبا" },
		{ "الدول الأربع تهدف إلى", "الدول الأربع=4 الدول" },
		{ "43 ألفا و941 عقدا آجلا", "43 ألفا و941 عقدا=43941 عقدا" },
		{ "بلغ 36.3 مليون عام 2015", "36.3 مليون=36300000" },
		{ "نحو8 ملايين من السكان", "8 ملايين=8000000 السكان!APPROX" },
		{ "(+3,1 مليون شخص)", "3,1 مليون شخص=3100000 شخص" },
		{ "أربعة أضعاف", "أربعة أضعاف=4 أضعاف" },
	};
	assert_cases(find_counts, cases, G_N_ELEMENTS(cases));
}

static void duals_and_times(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "أسقطوا طائرتين", "طائرتين=2 طائرتين" },
		{ "أسقطوا طائرتين حربيتين", "طائرتين=2 طائرتين" },
		{ "أصيب جنديان", "جنديان=2 جندي" },
		{ "بشاحنتين", "بشاحنتين=2 بشاحنتين" },
		{ "فاز مرتين", "مرتين=2 مرة" },
		{ "للمرة الثانية", "للمرة الثانية=2 مرة" },
		{ "للمرة الأولى", "" },
		{ "الطائرتان المفقودتان", "" },
		{ "ولايتي كسلا والقضارف", "" },
		{ "مسلحين ولاجئين ومسؤولين", "" },
		{ "التقى بوتين مارتين", "" },
		{ "سكان باكستان وطالبان", "" },
		{ "مشكلات بلدينا", "" },
	};
	assert_cases(find_counts, cases, G_N_ELEMENTS(cases));
}

static void modifiers_bound_amounts(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "نحو 30 خيمة", "30 خيمة=30 خيمة!APPROX" },
		{ "بأكثر من ألف خيمة", "ألف خيمة=1000 خيمة!MORE_THAN" },
		{ "ما لا يقل عن 12 جريحا", "12 جريحا=12 جريحا!EQUAL_OR_MORE" },
		{ "12 جريحا على الأقل", "12 جريحا=12 جريحا!EQUAL_OR_MORE" },
		{ "أقل من 9 جرحى", "9 جرحى=9 جرحى!LESS_THAN" },
		{ "سبعة من حراس المنجم على الأقل", "سبعة=7 حراس!EQUAL_OR_MORE" },
		{ "على الأقل 12 جريحا", "12 جريحا=12 جريحا!EQUAL_OR_MORE" },
		{ "9 خيام على الأقل وعشرون بقرة",
		  "9 خيام=9 خيام!EQUAL_OR_MORE; وعشرون بقرة=20 بقرة" },
		{ "40 نقطة أو أكثر", "40 نقطة=40 نقطة!EQUAL_OR_MORE" },
		{ "من 5 إلى 10 خيام", "5=5 خيام!EQUAL_OR_MORE; 10 خيام=10 خيام!EQUAL_OR_LESS" },
		{ "بين مليونين وثلاثة ملايين نسمة",
		  "مليونين=2000000 نسمة!EQUAL_OR_MORE; "
		  "وثلاثة ملايين نسمة=3000000 نسمة!EQUAL_OR_LESS" },
		{ "10-15 خيمة", "10=10 خيمة!EQUAL_OR_MORE; 15 خيمة=15 خيمة!EQUAL_OR_LESS" },
		{ "ارتفع العدد من 5 إلى 10 خيام", "5=5 خيام; 10 خيام=10 خيام" },
		{ "بين 2 و3 آلاف خيمة",
		  "2=2000 خيمة!EQUAL_OR_MORE; و3 آلاف خيمة=3000 خيمة!EQUAL_OR_LESS" },
	};
	assert_cases(find_counts, cases, G_N_ELEMENTS(cases));
}

static void counts_whose_noun_is_elsewhere(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "أدى إلى مقتل 15 وإصابة 40", "15=15 قتيل; 40=40 مصاب" },
		{ "بلغ عدد القتلى 52.", "52=52 قتيل" },
		{ "زرعوا 10 أشجار في الشمال و20 في الجنوب", "10 أشجار=10 أشجار; و20=20 أشجار" },
		{ "انتهت المباراة 3-1 مساء", "3=3; 1=1" },
		{ "فازوا 2-صفر", "2=2; صفر=0" },
		{ "عاشوا في 3 قرى: 91 شخصا في الوادي، 32 في الجبل و4 في الساحل",
		  "3 قرى=3 قرى; 91 شخصا=91 شخصا; 32=32 شخصا; و4=4 شخصا" },
		{ "نقل ثلاثة إلى المستشفى", "ثلاثة=3" },
		{ "نقل ثلاثة إلى مستشفيين", "ثلاثة=3; مستشفيين=2 مستشفى" },
		{ "قسم التلاميذ وعددهم 60 إلى ثلاث فرق", "60=60; ثلاث فرق=3 فرق" },
		{ "سجل (86 من ركلة جزاء)", "" },
		{ "فاز 3-2 ثم خسر", "3=3; 2=2" },
		{ "134 صوتا مقابل 65", "134 صوتا=134 صوتا; 65=65 صوتا" },
		{ "بينهم 12 من دون مأوى", "12=12" },
	};
	assert_cases(find_counts, cases, G_N_ELEMENTS(cases));
}

static void what_counts_nothing(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "عشرات الخيام ومئات الجرحى وآلاف السكان", "" },
		{ "عدة مدن وبضعة أشخاص", "" },
		{ "واحد من الناس وأحد الرجال", "" },
		{ "مرض كوفيد-19 وطائرة إف-16", "" },
		{ "هجمات 9/11 وهاتف 0123456789", "" },
		{ "الإصدار 1.2.3", "" },
		{ "https://example.org/12-34 و@user20 و#وسم2020", "" },
		{ "لست أدري والكمية كبيرة", "" },
		{ "3 أيام وخمس سنوات", "" },
		{ "حساب النسبة بالمئة", "" },
		{ "12 سبتمبر", "" },
	};
	assert_cases(quantity_find, cases, G_N_ELEMENTS(cases));
}

static void bare_numbers(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "المادة 50 من الدستور", "50=50" },
		{ "بوينغ 737 ماكس", "737=737" },
		{ "في عام 2019 كانت", "2019=2019" },
		{ "في 2013 أطلقت الشركة", "2013=2013" },
		{ "رؤية المملكة 2030 ترتكز", "2030=2030" },
		{ "موسم 2017-2018 صعبا", "2017=2017; 2018=2018" },
		{ "دور الـ16 صعبة", "الـ16=16" },
		{ "مجموعة السبع", "السبع=7" },
		{ "القرار 904 لعام 1994", "904=904; 1994=1994" },
		{ "المدى بين 2014-2018.", "2014=2014; 2018=2018" },
		{ "شاهد 2014", "2014=2014" },
		{ "القرار 2254 الصادر", "2254=2254" },
		{ "(42)", "42=42" },
		{ "نصف السكان", "نصف=0.5" },
		{ "فاز 20 ثم خسر", "20=20" },
		{ "لاعب سجل -5", "-5=-5" },
		{ "غاب خمس الناخبين", "خمس=0.2" },
		{ "خسر خمس مساحته", "خمس=0.2" },
		{ "أنفق سبع ميزانيتها", "سبع=0.142857" },
		{ "احترق سدس الغابة", "سدس=0.166667" },
	};
	assert_cases(find_numbers, cases, G_N_ELEMENTS(cases));
}

static void ordinals(void **state)
{
	(void)state;
	const Case cases[] = {
		{ "المركز الثالث", "الثالث=3" },
		{ "القرن الحادي والعشرين", "الحادي والعشرين=21" },
		{ "الذكرى الخمسين", "الخمسين=50" },
		{ "الدورة الثانية عشرة", "الثانية عشرة=12" },
		{ "ثاني أكبر مدينة", "ثاني=2" },
		{ "أولا ثم ثانيا", "" },
		{ "في تشرين الثاني", "" },
		{ "ثاني أكسيد الكربون", "" },
	};
	assert_cases(find_ordinals, cases, G_N_ELEMENTS(cases));
}

static void facts_carry_their_parts(void **state)
{
	(void)state;
	const char words[] = "اشترى السفن الثلاث بمبلغ 2.5 مليون دولار";
	Phrase phrase = phrase_of(words, lexicon_for("ar"));
	Tokens *tokens = phrase.tokens;
	GArray *facts = fact_array_new();
	Finder finder = { .tokens = tokens, .article = 3, .paragraph = 7 };

	quantity_find(&finder, facts);
	assert_int_equal(facts->len, 2);
	const Fact *count = &g_array_index(facts, Fact, 0);
	assert_int_equal(count->article, 3);
	assert_int_equal(count->paragraph, 7);
	assert_string_equal(count->noun, "سفن");
	assert_null(count->unit);
	assert_true(count->number == 3);
	const Fact *money = &g_array_index(facts, Fact, 1);
	assert_string_equal(money->unit, "USD");
	assert_null(money->noun);
	assert_true(money->number == 2500000);
	assert_true(money->lo == FACT_NEVER);
	g_array_unref(facts);
	phrase_clear(&phrase);
}

/* Pieces that touch every rule, joined at random: nothing may crash or reach outside the text. */
static void hostile_text_is_survived(void **state)
{
	(void)state;
	static const char *const pieces[] = {
		"1",
		",",
		".",
		"٫",
		"-",
		" ",
		"و",
		"ب",
		"ال",
		"ألف",
		"مليون",
		"آلاف",
		"خمسة",
		"عشرين",
		"نصف",
		"(",
		")",
		"%",
		"$",
		"USD",
		"كم",
		"/",
		"ساعة",
		"درجة",
		"مرة",
		"من",
		"إلى",
		"بين",
		"http://",
		"#",
		"@",
		"طائرتين",
		"ر",
		"ريال",
		"\u200F",
		"ً",
		"999999999999",
		"الثاني",
		"على الأقل",
		"مقابل",
		"سالب",
		"فاصلة",
		"ـ",
		"\u00A0",
		"🙂",
		"x",
		"المئة",
		"في المئة",
		"م",
		"0",
		"2014",
		"عام",
		"رقم",
		"الدول",
		"قتلى",
		"عدد",
		"منهم",
		"تحت الصفر",
		"أو",
		"كل",
	};
	GRand *random = g_rand_new_with_seed(20);

	for (guint round = 0; round < 1500; round++) {
		GString *words = g_string_new(NULL);
		for (gint n = g_rand_int_range(random, 1, 40); n > 0; n--) {
			g_string_append(words,
					pieces[g_rand_int_range(random, 0, G_N_ELEMENTS(pieces))]);
			if (g_rand_boolean(random))
				g_string_append_c(words, ' ');
		}
		char *found = found_by(quantity_find, words->str, FINDER_NO_DAY);
		g_free(found);
		g_string_free(words, TRUE);
	}
	g_rand_free(random);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lengths_and_speeds),
		cmocka_unit_test(masses_areas_and_volumes),
		cmocka_unit_test(degrees_are_told_by_the_words_around),
		cmocka_unit_test(data_power_and_others),
		cmocka_unit_test(money_in_any_spelling),
		cmocka_unit_test(a_bare_riyal_is_of_the_country_named_nearest),
		cmocka_unit_test(percentages_and_points),
		cmocka_unit_test(counted_nouns),
		cmocka_unit_test(duals_and_times),
		cmocka_unit_test(modifiers_bound_amounts),
		cmocka_unit_test(counts_whose_noun_is_elsewhere),
		cmocka_unit_test(what_counts_nothing),
		cmocka_unit_test(bare_numbers),
		cmocka_unit_test(ordinals),
		cmocka_unit_test(facts_carry_their_parts),
		cmocka_unit_test(hostile_text_is_survived),
	};
	return cmocka_run_group_tests_name("quantity", tests, NULL, NULL);
}
