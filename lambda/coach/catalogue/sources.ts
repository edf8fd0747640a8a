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
  nhmrc: {
    year: 2020,
    kind: 'guideline',
    cite: 'National Health and Medical Research Council, Australian guidelines to reduce health risks from drinking alcohol (nhmrc.gov.au/alcohol)',
  },
  healthcanada: { kind: 'regulator', cite: 'Health Canada, low-risk alcohol drinking guidelines: the standard drink' },
  ccsa: {
    year: 2023,
    kind: 'guideline',
    cite: "Canadian Centre on Substance Use and Addiction, Canada's Guidance on Alcohol and Health",
  },
  fssai: {
    year: 2018,
    kind: 'regulator',
    cite: 'Food Safety and Standards Authority of India, Alcoholic Beverages Regulations, 5.2: 12.7 ml of ethyl alcohol at 20 degrees',
  },
  dga20: { year: 2020, kind: 'guideline', cite: 'Dietary Guidelines for Americans 2020-2025' },
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
  bueno: {
    year: 2013,
    kind: 'review',
    cite: 'Bueno, British Journal of Nutrition 110(7): very low carbohydrate and low fat diets, thirteen trials',
  },
  nhsmed: { kind: 'regulator', cite: 'National Health Service: what is a Mediterranean diet' },
  nhsvegan: { kind: 'regulator', cite: 'National Health Service: the vegan diet' },
  coeliacuk: { kind: 'reference', cite: 'Coeliac UK: oats, and getting diagnosed' },
  niceng20: { kind: 'guideline', cite: 'National Institute for Health and Care Excellence NG20: coeliac disease' },
  mkuh: { kind: 'reference', cite: 'Milton Keynes University Hospital NHS Foundation Trust: low lactose diet' },
  whodiet: { kind: 'guideline', cite: 'World Health Organization, fact sheet: healthy diet' },
  aha17: {
    year: 2017,
    kind: 'guideline',
    cite: 'Sacks, Circulation 136(3): dietary fats and cardiovascular disease, American Heart Association advisory',
  },
  eggs23: {
    year: 2023,
    kind: 'review',
    cite: 'Journal of Nutritional Science 12, PMC10495817: dietary saturated fat and cholesterol, eggs and heart disease',
  },
  heartuk: { kind: 'reference', cite: 'HEART UK: dietary cholesterol' },
  nhsmeat: { kind: 'regulator', cite: 'National Health Service: red meat and the risk of bowel cancer' },
  nhsfish: { kind: 'regulator', cite: 'National Health Service: fish and shellfish' },
  sacnupf: {
    year: 2025,
    kind: 'review',
    cite: 'UK Scientific Advisory Committee on Nutrition: processed foods and health, rapid evidence update',
  },
  reed: {
    year: 2021,
    kind: 'review',
    cite: 'Reed, Reproductive Toxicology 100: soy, isoflavones and hormones of men',
  },
  smithsp: {
    year: 2012,
    kind: 'review',
    cite: 'Smith-Spangler, Annals of Internal Medicine 157(5): are organic foods safer or healthier',
  },
  nhs5: { kind: 'regulator', cite: 'National Health Service: 5 A Day, what counts' },
  harvmw: { kind: 'reference', cite: 'Harvard Health Publishing: microwave cooking and nutrition' },
  epawater: { kind: 'regulator', cite: 'US Environmental Protection Agency: bottled water basics' },
  dhillon: {
    year: 2016,
    kind: 'review',
    cite: 'Dhillon, Journal of the Academy of Nutrition and Dietetics 116(6): protein intake and fullness',
  },
  mayoacv: { kind: 'reference', cite: 'Mayo Clinic: apple cider vinegar for weight loss' },
  nccih: {
    kind: 'regulator',
    cite: 'US National Center for Complementary and Integrative Health: ashwagandha, and herbs at a glance',
  },
  ncciheb: {
    year: 2012,
    kind: 'review',
    cite: 'US National Center for Complementary and Integrative Health: cinnamon, on Cochrane CD007170',
  },
  efsacol: {
    year: 2011,
    kind: 'regulator',
    cite: 'European Food Safety Authority, EFSA Journal 9(7):2291: collagen hydrolysate and joints',
  },
  abdel: {
    year: 2020,
    kind: 'review',
    cite: 'Abdelhamid, Cochrane CD003177: omega-3 fatty acids and cardiovascular disease, 86 trials',
  },
  garrison: { year: 2020, kind: 'review', cite: 'Garrison, Cochrane CD009402: magnesium for muscle cramps' },
  ods: {
    kind: 'regulator',
    cite: 'US National Institutes of Health, Office of Dietary Supplements: exercise and athletic performance',
  },
  gardiner23: {
    year: 2023,
    kind: 'review',
    cite: 'Gardiner, Sleep Medicine Reviews 69: the effect of caffeine on subsequent sleep, 24 studies',
  },
  gardiner25: {
    year: 2025,
    kind: 'review',
    cite: 'Gardiner, Sleep Medicine Reviews 80: the effect of alcohol on subsequent sleep in healthy adults, 27 studies',
  },
  snijders19: {
    year: 2019,
    kind: 'review',
    cite: 'Snijders, Frontiers in Nutrition 6: pre-sleep protein ingestion and the muscle adaptive response to exercise',
  },
  joy18: {
    year: 2018,
    kind: 'trial',
    cite: 'Joy, Journal of the International Society of Sports Nutrition 15: daytime and nighttime casein, 13 men',
  },
  mah21: {
    year: 2021,
    kind: 'review',
    cite: 'Mah and Pitre, BMC Complementary Medicine and Therapies 21: magnesium for insomnia in older adults, 3 trials, 151 people',
  },
  johnson12: {
    year: 2012,
    kind: 'review',
    cite: 'Johnson and Fritsche, Journal of the Academy of Nutrition and Dietetics 112: linoleic acid and markers of inflammation, 15 trials',
  },
  nccihdetox: {
    kind: 'regulator',
    cite: 'US National Center for Complementary and Integrative Health: detoxes and cleanses',
  },
  melina16: {
    year: 2016,
    kind: 'guideline',
    cite: 'Melina, Academy of Nutrition and Dietetics: position on vegetarian diets',
  },
  faoquinoa: {
    year: 2013,
    kind: 'reference',
    cite: 'Food and Agriculture Organization of the United Nations: International Year of Quinoa, nutritional value',
  },
  cdcraw: {
    kind: 'regulator',
    cite: 'US Centers for Disease Control and Prevention, raw milk; Food and Drug Administration, the dangers of raw milk',
  },
  encarnacao22: {
    year: 2022,
    kind: 'review',
    cite: 'Encarnação, Muscles 1(1): effects of detraining on muscle strength and hypertrophy induced by resistance training',
  },
  devries18: {
    year: 2018,
    kind: 'review',
    cite: 'Devries, Journal of Nutrition 148(11): kidney function with higher and lower protein diets in healthy adults, 28 trials',
  },
  groenendijk19: {
    year: 2019,
    kind: 'review',
    cite: 'Groenendijk, Computational and Structural Biotechnology Journal 17: high versus low dietary protein and bone health in older adults',
  },
  lihip15: {
    year: 2015,
    kind: 'review',
    cite: 'Li, Nutrition Journal 14: coffee intake and hip fracture, 10 prospective cohort studies',
  },
  earp19: {
    year: 2019,
    kind: 'trial',
    cite: 'Earp, European Journal of Applied Physiology 119: cold-water immersion and testosterone after resistance exercise, 11 men',
  },
  lietz26: { year: 2026, kind: 'review', cite: 'Lietz, Nutrients 18: carnivore diet, a scoping review, 9 studies' },
  nhsweaning: {
    kind: 'regulator',
    cite: 'National Health Service: foods to avoid giving babies and young children, drinks and cups for babies; Centers for Disease Control and Prevention: foods and drinks to avoid or limit, milk for toddlers',
  },
  nhlbi: {
    kind: 'regulator',
    cite: 'US National Heart, Lung, and Blood Institute: serving size card; National Health Service: fish and shellfish',
  },
  odsfoods: {
    kind: 'regulator',
    cite: 'US National Institutes of Health, Office of Dietary Supplements: food sources of minerals and vitamins; Dietary Guidelines for Americans: food sources of select nutrients',
  },
  eu1169: {
    year: 2011,
    kind: 'regulator',
    cite: 'Regulation (EU) 1169/2011, Annex XIII: daily reference intakes for vitamins and minerals',
  },
  nhsiron: { kind: 'regulator', cite: 'National Health Service: vitamins and minerals, iron' },
  aga24: {
    year: 2024,
    kind: 'guideline',
    cite: 'American Gastroenterological Association, clinical practice update: iron deficiency anemia',
  },
  usdacal: { kind: 'regulator', cite: 'US Department of Agriculture, MyPlate: non-dairy sources of calcium' },
  nhsfolic: { kind: 'regulator', cite: 'National Health Service: vitamins and supplements in pregnancy' },
  krist: {
    year: 2016,
    kind: 'review',
    cite: 'Kristensen, Genome Medicine 8:52: probiotics in healthy adults, seven trials',
  },
  espen14: {
    year: 2014,
    kind: 'guideline',
    cite: 'Deutz, Clinical Nutrition 33(6): protein and exercise with aging, ESPEN expert group, PMC4208946',
  },
  fasted14: {
    year: 2014,
    kind: 'trial',
    cite: 'Schoenfeld, Journal of the International Society of Sports Nutrition 11:54, PMC4242477',
  },
  hackett: {
    year: 2017,
    kind: 'review',
    cite: 'Hackett and Hagstrom, Journal of Functional Morphology and Kinesiology 2(4):43: overnight fasted exercise',
  },
  nioshheat: {
    year: 2017,
    kind: 'guideline',
    cite: 'US National Institute for Occupational Safety and Health 2017-126: heat stress, hydration',
  },
  pinero: {
    year: 2024,
    kind: 'review',
    cite: 'Pinero, European Journal of Sport Science 24(2): cold water after training and muscle growth',
  },
  wiewel: {
    year: 2019,
    kind: 'review',
    cite: 'Wiewelhove, Frontiers in Physiology 10:376, PMC6465761: foam rolling',
  },
  nhsvape: {
    kind: 'regulator',
    cite: 'National Health Service, Northern Cancer Alliance: vaping, with the Royal College of Physicians',
  },
  mayosleep: { kind: 'reference', cite: 'Mayo Clinic: sleeping positions that reduce back pain' },
  mayonap: { kind: 'reference', cite: 'Mayo Clinic: napping, do and do not' },
  ferracioli: { year: 2013, kind: 'review', cite: 'Ferracioli-Oda, PLoS ONE 8(5): e63773: melatonin and sleep' },
  singh: {
    year: 2023,
    kind: 'review',
    cite: 'Singh, Cochrane CD013244: blue-light filtering spectacle lenses, 17 trials',
  },
  ding: { year: 2025, kind: 'review', cite: 'Ding, Lancet Public Health 10(8): daily steps and health, 57 studies' },
  mayocold: { kind: 'reference', cite: 'Mayo Clinic: exercise and illness, work out with a cold' },
  armour: { year: 2019, kind: 'review', cite: 'Armour, Cochrane CD004142: exercise for period pain' },
  hemila: {
    year: 2013,
    kind: 'review',
    cite: 'Hemila and Chalker, Cochrane CD000980, PMC8078152: vitamin C and colds',
  },
  aragon: {
    year: 2018,
    kind: 'review',
    cite: 'Schoenfeld and Aragon, Journal of the International Society of Sports Nutrition 15:10: protein in one meal',
  },
  mayosalt: { kind: 'reference', cite: 'Mayo Clinic, Fernandes: Himalayan and sea salt' },
  nhsmilk: { kind: 'regulator', cite: 'National Health Service: dairy and alternatives' },
  antonio: {
    year: 2021,
    kind: 'review',
    cite: 'Antonio, Journal of the International Society of Sports Nutrition 18:13: questions about creatine',
  },
  killer: { year: 2014, kind: 'trial', cite: 'Killer, PLoS ONE 9(1): e84154: coffee and hydration' },
  acsm16: {
    year: 2016,
    kind: 'guideline',
    cite: 'American College of Sports Medicine and others, Thomas, Medicine and Science in Sports and Exercise 48(3): nutrition and athletic performance',
  },
  wewege: {
    year: 2022,
    kind: 'review',
    cite: 'Wewege, Sports Medicine 52(2): resistance training and body fat, 58 studies',
  },
  swain: {
    year: 2020,
    kind: 'review',
    cite: 'Swain, Journal of Biomechanics 102, 109312: spine posture and low back pain, 41 reviews',
  },
  laukkanen: {
    year: 2015,
    kind: 'observational',
    cite: 'Laukkanen, JAMA Internal Medicine 175(4): sauna bathing and mortality',
  },
  whf22: { year: 2022, kind: 'guideline', cite: 'World Heart Federation, policy brief: alcohol and the heart' },

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
  parr: {
    year: 2014,
    kind: 'trial',
    cite: 'Parr, PLoS ONE 9(2): e88384: alcohol and muscle protein synthesis after exercise',
  },
  nhsmedicines: {
    kind: 'regulator',
    cite: 'National Health Service: warfarin, statins and grapefruit; iron tablets, antibiotics and levothyroxine with food',
  },
  nhsreflux: { kind: 'regulator', cite: 'National Health Service: heartburn and acid reflux' },
  goutuk: { kind: 'reference', cite: 'UK Gout Society: all about gout and diet' },
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
