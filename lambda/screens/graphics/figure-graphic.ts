/** The drawing of the body: each bone is a closed shape in its own frame, so that every angle of every joint closes. */
import { LENGTHS } from '../figures/skeleton';
import { ellipse, group, limb, path, plate, stroke, tube, type Graphic } from './paths';

const { lowerSpine, upperSpine, upperArm, thigh, shin } = LENGTHS;

const THIGH = limb(11.5, 12.5, 8.6, thigh, 0.3);
const SHIN = limb(8.6, 9.6, 5.6, shin, 0.28);
const UPPER_ARM = limb(8, 8.4, 6.4, upperArm, 0.35);
const FOREARM = limb(6.4, 7, 4.4, 35, 0.3);
const SLEEVE = tube(9.4, 8.4, 17);
const PALM = ellipse(39, 0, 6.6, 5);
const SHOE = 'M-6,-5 L5.5,-5 C8,-1 14,1 19,3.2 C22.5,4.6 22,8 19.5,8 L-5,8 C-8.5,8 -8.5,-1 -6,-5 Z';
const SOLE = 'M-7.6,5.6 L21.4,5.6 C21.4,7.4 20.6,8 19.5,8 L-5,8 C-6.6,8 -7.4,7 -7.6,5.6 Z';
/** From the side, +y being the front of the body: hip to waist, and waist to shoulder. */
const WAIST = 'M0,-12.5 C14,-12 28,-10.5 42,-11 A11.6,11.6 0 0,1 42,12 C28,11.5 14,12 0,12.5 Z';
const CHEST = 'M-2,-11.2 C12,-14 30,-15 42,-12 A12,12 0 0,1 42,12 C30,16.5 14,14.5 -2,12 A11.5,11.5 0 0,1 -2,-11.2 Z';
const HIPS = 'M9,-12.3 C9,-4 9,4 9,12.3 L0,13 A13,13 0 0,1 0,-13 Z';
/** From the front, or from above. */
const WAIST_FRONT = 'M0,-16 C14,-15 28,-13 42,-14 L46,0 L42,14 C28,13 14,15 0,16 Z';
const CHEST_FRONT = 'M-4,-14 C12,-15 26,-19 38,-21 C44,-21 47,-15 47,-7 L47,7 C47,15 44,21 38,21 C26,19 12,15 -4,14 Z';
const HIPS_FRONT = 'M9,-15.6 L9,15.6 L-4,17 C-12,17 -12,6 -12,0 C-12,-6 -12,-17 -4,-17 Z';

const FLOOR_LINE = plate(7, 277, 386, 10, 5);

/** By which tests find a bone on a screen: each shape begins at its joint and lies along +x. */
export const BONE_SHAPES = {
  spine: WAIST,
  chest: CHEST,
  arm: UPPER_ARM,
  forearm: FOREARM,
  thigh: THIGH,
  shin: SHIN,
  floor: FLOOR_LINE,
} as const;

const dumbbell = (opacity: string): Graphic =>
  group(
    [
      path('M-9,-3 h18 v6 h-18 Z', '${kitDark}'),
      path(`${plate(-19, -7, 6, 14, 2)} ${plate(13, -7, 6, 14, 2)}`, '${kit}'),
      path(`${plate(-12, -10, 5, 20, 2)} ${plate(7, -10, 5, 20, 2)}`, '${kit}'),
    ],
    { opacity },
  );

/** A filled backpack that hangs from the hand by its straps. */
const bag = (opacity: string): Graphic =>
  group(
    [
      stroke('M-7,16 L0,0 L7,16', '${kitDark}', 4),
      path(plate(-18, 14, 36, 36, 9), '${kit}'),
      path(plate(-11, 30, 22, 14, 4), '${kitDark}'),
    ],
    { opacity },
  );

/** What a figure may hold or pull, by the flag that shows it: only what a page's figures have is sent along. */
export const HELD = ['dumbbell', 'farDumbbell', 'bag', 'towel', 'stretched', 'bar', 'cable'] as const;
export type Held = (typeof HELD)[number];
type Kit = readonly Held[];

const IN_HAND = {
  dumbbell: dumbbell('${dumbbell}'),
  farDumbbell: dumbbell('${farDumbbell}'),
  bag: bag('${bag}'),
} as const;
const HAND = { far: ['farDumbbell'], near: ['dumbbell', 'bag'] } as const;

type Side = 'near' | 'far';
const nameOf = (bone: string, side: Side) =>
  side === 'far' ? `far${bone.charAt(0).toUpperCase()}${bone.slice(1)}` : bone;

function arm(side: Side, kit: Kit): Graphic {
  const [upper, fore] = [nameOf('arm', side), nameOf('forearm', side)];
  const skin = side === 'far' ? '${skinFar}' : '${skin}';
  const level = `\${-(spine+chest+${upper}+${fore})}`;
  const held = HAND[side].filter((each) => kit.includes(each)).map((each) => IN_HAND[each]);
  return group(
    [
      path(UPPER_ARM, skin),
      group([path(FOREARM, skin), group(held, { translateX: 40, rotation: level }), path(PALM, skin)], {
        translateX: upperArm,
        rotation: `\${${fore}}`,
      }),
      path(SLEEVE, side === 'far' ? '${shirtFar}' : '${shirtNear}'),
    ],
    {
      translateX: upperSpine,
      translateY: side === 'far' ? '${-breadth}' : '${breadth}',
      rotation: `\${${upper}}`,
      scaleX: `\${${nameOf('span', side)}}`,
    },
  );
}

function leg(side: Side): Graphic {
  const cloth = side === 'far' ? '${legsFar}' : '${legs}';
  const shoe = group([path(SHOE, side === 'far' ? '${shoeFar}' : '${shoe}'), path(SOLE, '${sole}')], {
    scaleY: `\${${nameOf('toes', side)}}`,
  });
  const foot = group([shoe], { translateX: shin, rotation: `\${${nameOf('foot', side)}}` });
  const lower = group([path(SHIN, cloth), foot], { translateX: thigh, rotation: `\${${nameOf('shin', side)}}` });
  return group(
    [
      group([path(THIGH, cloth), lower], {
        translateY: side === 'far' ? '${-hips}' : '${hips}',
        rotation: `\${${nameOf('thigh', side)}-spine}`,
      }),
    ],
    { rotation: '${spine}' },
  );
}

const onChest = (items: readonly Graphic[]): Graphic =>
  group([group(items, { translateX: lowerSpine, rotation: '${chest}' })], { rotation: '${spine}' });

const NOSE = path('M33,13 C31,14.5 28.5,19.8 27,19.6 C25.4,19.4 25,16 24.4,14 Z', '${skin}');
const HAIR = path(
  'M17,-8.5 C18.6,-4.4 26,-4.6 29,-2 C32.6,1 36.6,9.4 41.4,10.8 C47.6,5.6 48.6,-6 43,-12.4 C36,-19.6 22.6,-17.4 17,-8.5 Z',
  '${hair}',
);
const EAR = path(ellipse(26.5, -0.5, 3, 2.6), '${skinFar}');

/** Nose and hair tell which way somebody faces: `face` is 1 or -1 from the side, 0 from the front or from above. */
const HEAD = group(
  [
    path('M-2,-7 L14,-6.5 L16,6.5 L-2,7.5 Z', '${skin}'),
    group([path(ellipse(29.5, 0.5, 17, 14.6), '${skin}'), group([NOSE, HAIR, EAR], { scaleY: '${turned}' })], {
      scaleY: '${face == 0 ? 1 : face}',
      opacity: '${face == 0 ? 0 : 1}',
    }),
    group(
      [
        path(ellipse(29.5, 0, 16.6, 14.6), '${skin}'),
        path('M31,-14.6 C38,-8 38,8 31,14.6 C40,17 47.6,9 47.6,0 C47.6,-9 40,-17 31,-14.6 Z', '${hair}'),
      ],
      { opacity: '${face == 0 ? 1 - back : 0}' },
    ),
    path(ellipse(30, 0, 17, 15), '${hair}', { fillOpacity: '${face == 0 ? back : 0}' }),
  ],
  { translateX: upperSpine, rotation: '${head}' },
);

const TORSO = group(
  [
    group(
      [
        group([path('M-4,-6 L12,-6 L12,6 L-4,6 Z', '${skin}'), path(CHEST_FRONT, '${shirt}')], { opacity: '${front}' }),
        group([path(CHEST, '${shirt}')], { opacity: '${1-front}' }),
        HEAD,
      ],
      { translateX: lowerSpine, rotation: '${chest}' },
    ),
    group([path(WAIST_FRONT, '${shirt}'), path(HIPS_FRONT, '${legs}')], { opacity: '${front}' }),
    group([path(WAIST, '${shirt}'), path(HIPS, '${legs}')], { opacity: '${1-front}' }),
  ],
  { rotation: '${spine}' },
);

const AT_HIP = { translateX: '${x}', translateY: '${y}' };

const BETWEEN_HANDS = 'M${handX},${handY} L${farHandX},${farHandY}';
/** What hangs between the hands, or between a hand and what it is tied to, in the order in which it is drawn. */
const PULLED = {
  cable: stroke('M${pulleyX},${pulleyY} L${handX},${handY}', '${bar > 0 ? kit : band}', 4, {
    strokeOpacity: '${cable}',
  }),
  bar: stroke(
    'M${handX-30},${handY+6} L${handX-24},${handY} L${handX+24},${handY} L${handX+30},${handY+6}',
    '${kit}',
    7,
    {
      strokeOpacity: '${bar}',
    },
  ),
  towel: stroke(BETWEEN_HANDS, '${kit}', 9, { strokeOpacity: '${towel}' }),
  stretched: stroke(BETWEEN_HANDS, '${band}', 6, { strokeOpacity: '${stretched}' }),
} as const;
const PULLED_IN_ORDER = ['cable', 'bar', 'towel', 'stretched'] as const;

const body = (kit: Kit): Graphic =>
  group(
    [
      group([path('${solid}', '${kit}'), stroke('${lines}', '${kit}', 6)]),
      group([onChest([arm('far', kit)]), leg('far'), TORSO, leg('near')], AT_HIP),
      ...PULLED_IN_ORDER.filter((each) => kit.includes(each)).map((each) => PULLED[each]),
      group([onChest([arm('near', kit)])], AT_HIP),
      // Kit that stands nearer than the body.
      path('${before}', '${kitDark}'),
    ],
    { translateX: '${-middle}', translateY: -276 },
  );

/** What a screen tells the drawing, and what it takes without being told. */
const NUMBERS = {
  x: 200, y: 155, spine: 0, chest: 0, head: 0, arm: 0, forearm: 0, farArm: 0, farForearm: 0, thigh: 0, shin: 0, foot: 0,
  farThigh: 0, farShin: 0, farFoot: 0, span: 1, farSpan: 1, turned: 1, mirror: 1, zoom: 1, middle: 200, breadth: 0, hips: 0,
  front: 0, back: 0, face: 1, toes: 1, farToes: 1, ground: 1, dumbbell: 0, farDumbbell: 0, bag: 0, towel: 0, stretched: 0,
  bar: 0, cable: 0, handX: 0, handY: 0, farHandX: 0, farHandY: 0, pulleyX: 0, pulleyY: 0,
} as const; // oxfmt-ignore
const TEXTS = ['solid', 'lines', 'before'] as const;

export const FIGURE_COLOURS = ['skin', 'skinFar', 'shirt', 'shirtNear', 'shirtFar', 'legs', 'legsFar', 'shoe', 'shoeFar', 'sole', 'hair', 'kit', 'kitDark', 'band', 'floor', 'mat'] as const; // oxfmt-ignore
export type FigureColour = (typeof FIGURE_COLOURS)[number];

/** 400 by 300 units, floor at 276; enlarged about the middle of the floor. */
export const figureGraphic = (kit: Kit): Graphic => ({
  type: 'AVG',
  version: '1.1',
  width: 400,
  height: 300,
  parameters: [
    ...Object.entries(NUMBERS).map(([name, value]) => ({ name, type: 'number', default: value })),
    ...TEXTS.map((name) => ({ name, type: 'string', default: '' })),
    ...FIGURE_COLOURS.map((name) => ({ name, type: 'color', default: '#888888' })),
  ],
  items: [
    path(FLOOR_LINE, '${floor}', { fillOpacity: '${ground}' }),
    path(plate(-4, 42, 408, 248, 12), '${mat}', { fillOpacity: '${1-ground}' }),
    group([body(kit)], { translateX: 200, translateY: 276, scaleX: '${mirror*zoom}', scaleY: '${zoom}' }),
  ],
});
