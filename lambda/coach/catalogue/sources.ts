/** Where the topics' facts come from: one row per source, so that no claim is spoken without one; citations stand beside. */

export interface Source {
  /** Year of publication, where it is known. */
  readonly year?: number;
  readonly kind: 'trial' | 'review' | 'guideline' | 'observational' | 'regulator' | 'reference' | 'coaching';
}

const SOURCE_ROWS = {
  // Training
  hhs: { kind: 'guideline' }, // US Department of Health and Human Services, Physical Activity Guidelines, 2nd edition
  cdctt: { kind: 'guideline' }, // Centers for Disease Control and Prevention, measuring intensity: the talk test
  dga05: { year: 2005, kind: 'guideline' }, // Dietary Guidelines for Americans 2005
  acsm26: { year: 2026, kind: 'guideline' }, // American College of Sports Medicine, position stand on resistance training
  acsmp: { year: 2015, kind: 'coaching' }, // American College of Sports Medicine, certification blog: interval training basics
  it21: { year: 2021, kind: 'review' }, // Steele, Sports 9(11):155
  spot: { year: 2022, kind: 'review' }, // Ramirez-Campillo, Human Movement 23(3)
  wup: { kind: 'reference' }, // American Heart Association and University of Ottawa Heart Institute, warm-up and cool-down
  rtg: { year: 2011, kind: 'coaching' }, // Resistance training guide, trainingmedicine.com
  fib: { kind: 'reference' }, // Teaching text on muscle fiber recruitment
  btn: { kind: 'coaching' }, // Behind-the-neck pulldown guides: healthyliving.azcentral.com, topendsports.com
  fed: { kind: 'reference' }, // Free Exercise DB: muscles by exercise
  emglp: { year: 2014, kind: 'trial' }, // Andersen, Journal of Strength and Conditioning Research 28(4)
  yg: { year: 2021, kind: 'trial' }, // Lehecka, IJSPT 16(3), doi 10.26603/001c.22499
  ya: { year: 2019, kind: 'trial' }, // Kelley, JBMT, doi 10.1016/j.jbmt.2019.01.005

  // Food and drink
  spn: { kind: 'reference' }, // Sweet potato nutrition, glycemicindexguide.com
  gi1: { year: 2012, kind: 'trial' }, // Allen, NC State: glycemic index of steamed, baked and microwaved sweet potato
  gi2: { kind: 'reference' }, // Glycemic index of boiled and baked sweet potato: livestrong.com, thegestationaldiabetic.com
  car1: { year: 2021, kind: 'review' }, // Jiang, Advances in Nutrition: carotenoids and diabetes, cohorts
  car2: { year: 2024, kind: 'review' }, // Shokri-Mashhadi, EJCN: carotenoid supplements, trials
  cocsp: { kind: 'review' }, // Cochrane CD009128: sweet potato for type 2 diabetes
  val: { year: 2002, kind: 'review' }, // Valtin: is there evidence for eight glasses of water a day
  nam: { kind: 'guideline' }, // National Academies, reference intakes for total water
  pre: { year: 2015, kind: 'trial' }, // Parretti, Obesity 23: water before meals
  dtx: { kind: 'reference' }, // Nanogirl column on detox products, nzherald.co.nz
  lim: { year: 2007, kind: 'review' }, // Sun, Alternative Medicine Review 12(3): d-limonene
  fdagf: { kind: 'regulator' }, // US Food and Drug Administration, grapefruit and medicines
  dv: { kind: 'regulator' }, // US food label daily value for fiber
  lpi: { kind: 'reference' }, // Linus Pauling Institute, Oregon State University: fiber
  ob1: { kind: 'reference' }, // US Department of Agriculture data: oat bran, dry
  ob2: { kind: 'reference' }, // Oat bran, cooked, divanikir.com
  ob3: { kind: 'reference' }, // Oat bran brand labels, heathereatsalmondbutter.com
  par: { year: 2009, kind: 'trial' }, // Parnell and Reimer, AJCN 89(6), PMC3827013
  ver: { year: 2011, kind: 'trial' }, // Verhoef, British Journal of Nutrition
  mosh: { year: 1999, kind: 'observational' }, // Moshfegh: oligofructose in American diets
  fod: { kind: 'review' }, // FODMAP review, PMC7692077
  wg1: { kind: 'review' }, // Whole grains and inflammation markers, PMC6221555
  wg2: { kind: 'review' }, // Whole grains and inflammation markers, PMC7442343
  whonss: { year: 2023, kind: 'guideline' }, // World Health Organization, use of non-sugar sweeteners
  dga25: { year: 2026, kind: 'guideline' }, // Dietary Guidelines for Americans 2025-2030, published January 2026
  iarc: { year: 2015, kind: 'review' }, // International Agency for Research on Cancer, red and processed meat
  fdac: { year: 2023, kind: 'regulator' }, // US Food and Drug Administration, letter on cocoa flavanols
  crc: { year: 2022, kind: 'reference' }, // Consumer Reports, lead and cadmium in dark chocolate
  ant: { year: 2019, kind: 'review' }, // Meta-analysis of anthocyanins and C-reactive protein, 32 trials
  cocgt: { year: 2012, kind: 'review' }, // Cochrane CD008650, PMC8406948: green tea
  dgte: { year: 2015, kind: 'trial' }, // Roberts, JISSN 12:1: decaffeinated green tea extract
  dgte2: { year: 2021, kind: 'trial' }, // Nutrients 13(3):764: the same group's follow-up
  mat1: { year: 2018, kind: 'trial' }, // Willems, IJSNEM 28(5): matcha before a walk
  mat2: { year: 2020, kind: 'trial' }, // Willems, Journal of Dietary Supplements: matcha capsules
  sat: { kind: 'trial' }, // PMC3002911: fullness after green tea, 14 people
  caf: { kind: 'regulator' }, // US Food and Drug Administration and ACOG, caffeine limits
  gtl: { year: 2016, kind: 'review' }, // Green tea extracts and the liver, EJCN
  nad: { kind: 'reference' }, // Green tea and nadolol, kmph.com
  msk: { kind: 'reference' }, // Memorial Sloan Kettering, green tea
  nas: { kind: 'guideline' }, // National Academies 25353: sodium and potassium
  ahas: { kind: 'guideline' }, // American Heart Association, sodium
  mars: { year: 2017, kind: 'trial' }, // Rakova and Titze, JCI: salt in a sealed mission
  'general-knowledge': { kind: 'coaching' }, // Ordinary coaching and nutrition knowledge, without a study to name

  // Lifestyle
  aasm: { year: 2015, kind: 'guideline' }, // American Academy of Sleep Medicine consensus, PMC4442216
  sri: { year: 2024, kind: 'observational' }, // Windred, Sleep zsad253: sleep regularity and mortality
  zhu: { year: 2019, kind: 'review' }, // Zhu, Sleep Medicine Reviews: sleep restriction and eating, 41 trials
  lin: { year: 2020, kind: 'review' }, // Lin, Obesity Reviews 21(11): sleep, leptin and ghrelin
  hair: { year: 2017, kind: 'observational' }, // Jackson, Obesity: hair cortisol
  pas: { year: 2017, kind: 'review' }, // Pascoe, Psychoneuroendocrinology 86: yoga and stress, 42 trials
  duc: { year: 2017, kind: 'observational' }, // Ducrot, IJBNPA 14:12: meal planning, 40,554 adults
  left: { kind: 'regulator' }, // US Department of Agriculture, leftovers and food safety
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCE_ROWS;
export const SOURCES: Readonly<Record<SourceId, Source>> = SOURCE_ROWS;
