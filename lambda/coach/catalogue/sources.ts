/** Where facts about health come from: one row per source, with its citation, so that no claim is spoken without one. */

export interface Source {
  /** Year of publication, where it is known. */
  readonly year?: number;
  readonly kind: 'trial' | 'review' | 'guideline' | 'observational' | 'regulator' | 'reference' | 'coaching';
  /** Who published it and where: enough to find it. */
  readonly cite: string;
}

const SOURCE_ROWS = {
  // Training
  hhs: {
    kind: 'guideline',
    cite: 'US Department of Health and Human Services, Physical Activity Guidelines, 2nd edition',
  },
  cdctt: { kind: 'guideline', cite: 'Centers for Disease Control and Prevention, measuring intensity: the talk test' },
  dga05: { year: 2005, kind: 'guideline', cite: 'Dietary Guidelines for Americans 2005' },
  acsm26: {
    year: 2026,
    kind: 'guideline',
    cite: 'American College of Sports Medicine, position stand on resistance training',
  },
  acsmp: {
    year: 2015,
    kind: 'coaching',
    cite: 'American College of Sports Medicine, certification blog: interval training basics',
  },
  it21: { year: 2021, kind: 'review', cite: 'Steele, Sports 9(11):155' },
  spot: { year: 2022, kind: 'review', cite: 'Ramirez-Campillo, Human Movement 23(3)' },
  wup: {
    kind: 'reference',
    cite: 'American Heart Association and University of Ottawa Heart Institute, warm-up and cool-down',
  },
  fib: { kind: 'reference', cite: 'Teaching text on muscle fiber recruitment' },
  fed: { kind: 'reference', cite: 'Free Exercise DB: muscles by exercise' },
  emglp: { year: 2014, kind: 'trial', cite: 'Andersen, Journal of Strength and Conditioning Research 28(4)' },
  yg: { year: 2021, kind: 'trial', cite: 'Lehecka, IJSPT 16(3), doi 10.26603/001c.22499' },
  ya: { year: 2019, kind: 'trial', cite: 'Kelley, JBMT, doi 10.1016/j.jbmt.2019.01.005' },
  acsm09: {
    year: 2009,
    kind: 'guideline',
    cite: 'American College of Sports Medicine, position stand: progression models in resistance training',
  },
  loads: {
    year: 2017,
    kind: 'review',
    cite: 'Schoenfeld, Journal of Strength and Conditioning Research 31(12): low-load and high-load training',
  },
  freq: {
    year: 2018,
    kind: 'review',
    cite: 'Grgic, Sports Medicine 48(5): frequency of resistance training and strength',
  },
  moritani: { year: 1979, kind: 'trial', cite: 'Moritani and deVries, American Journal of Physical Medicine 58(3)' },
  herbert: { year: 2011, kind: 'review', cite: 'Herbert, Cochrane CD004577: stretching and muscle soreness' },
  nhsdoms: {
    year: 2024,
    kind: 'reference',
    cite: 'NHS inform, the Scottish health service: pain and injuries after exercise',
  },
  macd: {
    year: 1985,
    kind: 'trial',
    cite: 'MacDougall, Journal of Applied Physiology 58(3): arterial pressure in heavy resistance exercise',
  },
  sperandei: {
    year: 2009,
    kind: 'trial',
    cite: 'Sperandei, Journal of Strength and Conditioning Research 23(7): three lat pulldowns',
  },
  padovan: { year: 2024, kind: 'trial', cite: 'Padovan 2024: front and back lat pulldown, muscle excitation' },
  paoli: { year: 2021, kind: 'trial', cite: 'Paoli 2021: fourteen people, local fat after circuit training' },
  brobakken: {
    year: 2023,
    kind: 'trial',
    cite: 'Brobakken 2023: sixteen men, trunk fat after abdominal endurance training',
  },
  emgpu: {
    year: 2015,
    kind: 'trial',
    cite: 'Marcolin, Journal of Athletic Training 50(11): muscles in push-up variants',
  },
  row: {
    year: 2009,
    kind: 'trial',
    cite: 'Fenwick, Brown and McGill, Journal of Strength and Conditioning Research 23(2): three rows',
  },
  steffens: {
    year: 2016,
    kind: 'review',
    cite: 'Steffens, JAMA Internal Medicine 176(2): prevention of low back pain',
  },
  verbeek: { year: 2011, kind: 'review', cite: 'Verbeek, Cochrane CD005958: manual handling advice and back pain' },
  who20: {
    year: 2020,
    kind: 'guideline',
    cite: 'World Health Organization, guidelines on physical activity and sedentary behaviour',
  },
  wheeless: { kind: 'reference', cite: 'Wheeless Online Textbook of Orthopaedics: latissimus dorsi' },

  // Food and drink
  gi1: {
    year: 2012,
    kind: 'trial',
    cite: 'Allen, NC State: glycemic index of steamed, baked and microwaved sweet potato',
  },
  car1: { year: 2021, kind: 'review', cite: 'Jiang, Advances in Nutrition: carotenoids and diabetes, cohorts' },
  car2: { year: 2024, kind: 'review', cite: 'Shokri-Mashhadi, EJCN: carotenoid supplements, trials' },
  cocsp: { kind: 'review', cite: 'Cochrane CD009128: sweet potato for type 2 diabetes' },
  val: { year: 2002, kind: 'review', cite: 'Valtin: is there evidence for eight glasses of water a day' },
  nam: { kind: 'guideline', cite: 'National Academies, reference intakes for total water' },
  pre: { year: 2015, kind: 'trial', cite: 'Parretti, Obesity 23: water before meals' },
  lim: { year: 2007, kind: 'review', cite: 'Sun, Alternative Medicine Review 12(3): d-limonene' },
  fdagf: { kind: 'regulator', cite: 'US Food and Drug Administration, grapefruit and medicines' },
  dv: { kind: 'regulator', cite: 'US food label daily value for fiber' },
  par: { year: 2009, kind: 'trial', cite: 'Parnell and Reimer, AJCN 89(6), PMC3827013' },
  ver: { year: 2011, kind: 'trial', cite: 'Verhoef, British Journal of Nutrition' },
  mosh: { year: 1999, kind: 'observational', cite: 'Moshfegh: oligofructose in American diets' },
  fod: { kind: 'review', cite: 'FODMAP review, PMC7692077' },
  wg1: { kind: 'review', cite: 'Whole grains and inflammation markers, PMC6221555' },
  wg2: { kind: 'review', cite: 'Whole grains and inflammation markers, PMC7442343' },
  whonss: { year: 2023, kind: 'guideline', cite: 'World Health Organization, use of non-sugar sweeteners' },
  dga25: { year: 2026, kind: 'guideline', cite: 'Dietary Guidelines for Americans 2025-2030, published January 2026' },
  iarc: { year: 2015, kind: 'review', cite: 'International Agency for Research on Cancer, red and processed meat' },
  fdac: { year: 2023, kind: 'regulator', cite: 'US Food and Drug Administration, letter on cocoa flavanols' },
  crc: { year: 2022, kind: 'reference', cite: 'Consumer Reports, lead and cadmium in dark chocolate' },
  ant: { year: 2019, kind: 'review', cite: 'Meta-analysis of anthocyanins and C-reactive protein, 32 trials' },
  cocgt: { year: 2012, kind: 'review', cite: 'Cochrane CD008650, PMC8406948: green tea' },
  dgte: { year: 2015, kind: 'trial', cite: 'Roberts, JISSN 12:1: decaffeinated green tea extract' },
  dgte2: { year: 2021, kind: 'trial', cite: "Nutrients 13(3):764: the same group's follow-up" },
  mat1: { year: 2018, kind: 'trial', cite: 'Willems, IJSNEM 28(5): matcha before a walk' },
  mat2: { year: 2020, kind: 'trial', cite: 'Willems, Journal of Dietary Supplements: matcha capsules' },
  sat: { kind: 'trial', cite: 'PMC3002911: fullness after green tea, 14 people' },
  caf: { kind: 'regulator', cite: 'US Food and Drug Administration and ACOG, caffeine limits' },
  gtl: { year: 2016, kind: 'review', cite: 'Green tea extracts and the liver, EJCN' },
  msk: { kind: 'reference', cite: 'Memorial Sloan Kettering, green tea' },
  nas: { kind: 'guideline', cite: 'National Academies 25353: sodium and potassium' },
  ahas: { kind: 'guideline', cite: 'American Heart Association, sodium' },
  mars: { year: 2017, kind: 'trial', cite: 'Rakova and Titze, JCI: salt in a sealed mission' },
  clark: {
    year: 2013,
    kind: 'review',
    cite: 'Clark and Slavin, Journal of the American College of Nutrition 32(3): fiber, satiety and food intake',
  },
  kleinkiat: {
    year: 2015,
    kind: 'review',
    cite: 'Klein and Kiat, Journal of Human Nutrition and Dietetics 28(6): detox diets',
  },
  misaka: {
    year: 2014,
    kind: 'trial',
    cite: 'Misaka, Clinical Pharmacology and Therapeutics 95(4): green tea and nadolol',
  },
  weiss: {
    year: 2003,
    kind: 'trial',
    cite: 'Weiss and Anderton, Journal of Chromatography A 1011: catechins in matcha',
  },
  corte: { year: 2018, kind: 'review', cite: 'Della Corte, Nutrients 10(5):606: sugars and markers of inflammation' },
  morton: {
    year: 2018,
    kind: 'review',
    cite: 'Morton, British Journal of Sports Medicine 52(6): protein and resistance training',
  },
  timing: {
    year: 2013,
    kind: 'review',
    cite: 'Schoenfeld, Journal of the International Society of Sports Nutrition 10:53: protein timing',
  },
  cmo16: { year: 2016, kind: 'guideline', cite: "UK Chief Medical Officers' Low Risk Drinking Guidelines" },
  drake: {
    year: 2013,
    kind: 'trial',
    cite: 'Drake, Journal of Clinical Sleep Medicine 9(11): caffeine zero, three or six hours before bed',
  },
  whocarb: {
    year: 2023,
    kind: 'guideline',
    cite: 'World Health Organization, guideline: carbohydrate intake for adults and children',
  },
  issn17: {
    year: 2017,
    kind: 'guideline',
    cite: 'Kreider, International Society of Sports Nutrition position stand on creatine, JISSN 14:18',
  },
  nhsvit: { kind: 'regulator', cite: 'National Health Service: vitamins and minerals, vitamin D' },
  cioffi: {
    year: 2018,
    kind: 'review',
    cite: 'Cioffi, Journal of Translational Medicine 16:371: intermittent and continuous energy restriction',
  },

  // Reference values and food tables
  usda: {
    year: 2016,
    kind: 'reference',
    cite: 'US Department of Agriculture, Agricultural Research Service: FoodData Central / National Nutrient Database for Standard Reference, Release 28',
  },
  sacn: {
    year: 2015,
    kind: 'guideline',
    cite: 'UK Scientific Advisory Committee on Nutrition, Carbohydrates and Health',
  },
  sacnsalt: { year: 2003, kind: 'guideline', cite: 'UK Scientific Advisory Committee on Nutrition, Salt and Health' },
  whona: {
    year: 2012,
    kind: 'guideline',
    cite: 'World Health Organization, guideline: sodium intake for adults and children',
  },
  whosugar: {
    year: 2015,
    kind: 'guideline',
    cite: 'World Health Organization, guideline: sugars intake for adults and children',
  },
  nhspreg: {
    kind: 'regulator',
    cite: 'National Health Service, foods to avoid in pregnancy; Food and Drug Administration and Environmental Protection Agency, advice about eating fish',
  },
  efsacaf: {
    year: 2015,
    kind: 'regulator',
    cite: 'European Food Safety Authority, opinion on the safety of caffeine, EFSA Journal 13(5):4102',
  },

  // Lifestyle
  aasm: { year: 2015, kind: 'guideline', cite: 'American Academy of Sleep Medicine consensus, PMC4442216' },
  sri: { year: 2024, kind: 'observational', cite: 'Windred, Sleep zsad253: sleep regularity and mortality' },
  zhu: { year: 2019, kind: 'review', cite: 'Zhu, Sleep Medicine Reviews: sleep restriction and eating, 41 trials' },
  lin: { year: 2020, kind: 'review', cite: 'Lin, Obesity Reviews 21(11): sleep, leptin and ghrelin' },
  hair: { year: 2017, kind: 'observational', cite: 'Jackson, Obesity: hair cortisol' },
  pas: { year: 2017, kind: 'review', cite: 'Pascoe, Psychoneuroendocrinology 86: yoga and stress, 42 trials' },
  duc: { year: 2017, kind: 'observational', cite: 'Ducrot, IJBNPA 14:12: meal planning, 40,554 adults' },
  stutz: { year: 2019, kind: 'review', cite: 'Stutz, Sports Medicine 49(2): evening exercise and sleep' },
  niosh: {
    kind: 'guideline',
    cite: 'US National Institute for Occupational Safety and Health (NIOSH): training for nurses on shift work',
  },
  fsa: { kind: 'regulator', cite: 'UK Food Standards Agency: chilling, freezing and reheating leftovers' },
  left: { kind: 'regulator', cite: 'US Department of Agriculture, leftovers and food safety' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCE_ROWS;
export const SOURCES: Readonly<Record<SourceId, Source>> = SOURCE_ROWS;
