/** Colours, sizes and the parts that several documents share: buttons, the figure, and the figure that moves by itself. */
import { FIGURE_COLOURS, type FigureColour } from '../graphics/figure-graphic';
import type { Family } from '../family';
import { u, type Item } from './layout';
import { BONES } from '../figures/skeleton';

export type Colour =
  | FigureColour
  | 'background'
  | 'text'
  | 'muted'
  /** Work, and the way on. */
  | 'accent'
  | 'onAccent'
  /** Rest and easy rounds, and the ground they stand on. */
  | 'rest'
  | 'onRest'
  | 'restGround'
  | 'restTrack'
  /** A hard round; a claim that is partly true. */
  | 'hard'
  /** An emergency, and a claim that is wrong. */
  | 'alarm'
  | 'alarmGround'
  | 'track'
  | 'card'
  | 'edge';

/** Contrast on the own ground, and between each other for the colour-blind: measured by the tests. */
export const COLOURS: Readonly<Record<'dark' | 'light', Readonly<Record<Colour, string>>>> = {
  dark: {
    background: '#0D1216', text: '#F5F7F8', muted: '#B7C2CC', card: '#1A232B', edge: '#71808E', track: '#4B5A66',
    accent: '#4FD1B0', onAccent: '#06140F', hard: '#FFB659', alarm: '#FF8A75', alarmGround: '#35110C',
    rest: '#A9B9FF', onRest: '#0B1130', restGround: '#141A3C', restTrack: '#545D9E',
    skin: '#F0C9A2', skinFar: '#A67E5C', shirt: '#4FD1B0', shirtNear: '#3DB596', shirtFar: '#2C8A73',
    legs: '#94A9C0', legsFar: '#5F738A', shoe: '#FFFFFF', shoeFar: '#9DA9B5', sole: '#8795A3', hair: '#80573A',
    kit: '#C3CCD5', kitDark: '#8592A0', band: '#FFB659', floor: '#232D36', mat: '#1C2C30',
  },
  light: {
    background: '#FAF9F5', text: '#10161B', muted: '#46515B', card: '#ECEEEA', edge: '#6E7A84', track: '#AEB8B6',
    accent: '#08705A', onAccent: '#FFFFFF', hard: '#8A5A00', alarm: '#AA1A3E', alarmGround: '#FCE6EA',
    rest: '#3B4CB8', onRest: '#FFFFFF', restGround: '#E6E9FF', restTrack: '#A3ADE6',
    skin: '#A9714A', skinFar: '#845839', shirt: '#0B8068', shirtNear: '#0A6C58', shirtFar: '#075443',
    legs: '#41566D', legsFar: '#2E3E50', shoe: '#1D252C', shoeFar: '#39444E', sole: '#74808B', hair: '#3E2A1C',
    kit: '#6C7884', kitDark: '#49545E', band: '#8A5A00', floor: '#DDDDD4', mat: '#D5E3DD',
  },
}; // oxfmt-ignore

/** One unit is one pixel of a screen this large; see `family.ts`. */
const DESIGNED_FOR = { large: [1280, 800], small: [960, 480], round: [480, 480] } as const;
/** Letters grow up to here; they are large to begin with, and a round screen has no corners to grow into. */
const LARGEST_SCALE = { large: 1.2, small: 1.2, round: 1.1 } as const;

/**
 * Sizes of type in units. From t4 on they are read at arm's length and grow with what the owner has set; those above are
 * read from the mat, three metres away, and are as large as there is room.
 */
export const TYPE = {
  large: { t2: 152, t3: 96, t4: 64, t5: 48, t6: 36, t7: 28, button: 40 },
  small: { t2: 152, t3: 96, t4: 56, t5: 40, t6: 32, t7: 24, button: 32 },
  round: { t2: 88, t3: 72, t4: 48, t5: 32, t6: 28, t7: 22, button: 28 },
} as const;
const GROWING = new Set(['t4', 't5', 't6', 't7', 'button']);

/** Nothing that is touched is lower than 56 units. */
const BUTTONS = {
  large: { height: 88, side: 40, gap: 24 },
  small: { height: 64, side: 28, gap: 16 },
  round: { height: 56, side: 28, gap: 12 },
} as const;
const EDGE = 3;

function resources(family: Family): readonly Item[] {
  const [width, height] = DESIGNED_FOR[family];
  const { height: high, side, gap } = BUTTONS[family];
  const type = Object.entries(TYPE[family]).map(([name, size]) => [
    name,
    GROWING.has(name) ? `\${${size}*@u*@scale}dp` : u(size),
  ]);
  return [
    { colors: COLOURS.dark },
    { when: "${viewport.theme == 'light'}", colors: COLOURS.light },
    {
      numbers: {
        scale: `\${environment.fontScale > 0 ? Math.min(environment.fontScale, ${LARGEST_SCALE[family]}) : 1}`,
        u: `\${Math.min(viewport.width/${width}, viewport.height/${height})}`,
      },
    },
    {
      dimensions: {
        ...Object.fromEntries(type),
        buttonHeight: u(high),
        buttonSide: u(side),
        buttonRound: u(high / 2),
        buttonEdge: u(EDGE),
        buttonGap: u(gap),
      },
    },
  ];
}

/** A number of the figure between two neighbouring stances: `a` is the earlier one, `w` how far the later one is reached. */
const between = (list: string) => `\${F.${list}[a]+w*(F.${list}[a+1]-F.${list}[a])}`;

const PLACES = ['x', 'y', 'handX', 'handY', 'farHandX', 'farHandY', 'span', 'farSpan', 'turned'] as const;
const FIXED = ['zoom', 'middle', 'breadth', 'hips', 'front', 'back', 'face', 'toes', 'farToes', 'ground', 'dumbbell', 'farDumbbell', 'bag', 'towel', 'stretched', 'bar', 'cable', 'pulleyX', 'pulleyY', 'solid', 'lines', 'before'] as const; // oxfmt-ignore
/** From the front there is no far side: both limbs are in the same light. */
const FAR = { skinFar: 'skin', shirtFar: 'shirtNear', legsFar: 'legs', shoeFar: 'shoe' } as const;

const named = (names: readonly string[], value: (name: string) => string) =>
  Object.fromEntries(names.map((name) => [name, value(name)]));

/** A figure of the data at a phase `q`, counted in stances. */
const FIGURE: Item = {
  parameters: [
    { name: 'wide', type: 'dimension', default: '100%' },
    { name: 'high', type: 'dimension', default: '100%' },
    { name: 'f', type: 'number', default: 0 },
    { name: 'q', type: 'number', default: 0 },
    { name: 'mirror', type: 'number', default: 1 },
    { name: 'name', type: 'string', default: 'figure' },
    { name: 'floor', type: 'color', default: '@floor' },
  ],
  items: [
    {
      type: 'VectorGraphic',
      bind: [
        { name: 'F', type: 'any', value: '${payload.figures[f]}' },
        { name: 'a', type: 'number', value: '${Math.floor(q)}' },
        { name: 'w', type: 'number', value: '${q-a}' },
      ],
      id: '${name}',
      source: 'figure',
      width: '${wide}',
      height: '${high}',
      scale: 'best-fit',
      ...named(PLACES, between),
      ...named(BONES, (bone) => between(`bones.${bone}`)),
      ...named(FIXED, (name) => `\${F.${name}}`),
      ...named(FIGURE_COLOURS, (name) => `@${name}`),
      ...Object.fromEntries(Object.entries(FAR).map(([far, near]) => [far, `\${F.front == 1 ? @${near} : @${far}}`])),
      floor: '${floor}',
      mirror: '${mirror}',
    },
  ],
};

/** The first figure of the data, moving by itself at its own pace. */
const DEMONSTRATION: Item = {
  parameters: [
    { name: 'wide', type: 'dimension' },
    { name: 'high', type: 'dimension' },
  ],
  items: [
    {
      type: 'Container',
      bind: ['q', 'p', 'v'].map((name) => ({ name, type: 'number', value: 0 })),
      handleTick: [
        {
          minimumDelay: 33,
          commands: [
            ['v', '${elapsedTime % payload.demo.every}'],
            [
              'p',
              "${payload.demo.motion == 'round' ? v / payload.demo.every : v < payload.demo.half ? Math.min(1, v / payload.demo.there) : 1 - Math.min(1, (v - payload.demo.half) / payload.demo.back)}",
            ],
            ['p', "${payload.demo.motion == 'round' ? p : 0.5 - 0.5 * Math.cos(Math.PI * p)}"],
            ['q', '${Math.min(p * payload.figures[0].last, payload.figures[0].last - 0.001)}'],
          ].map(([property, value]) => ({ type: 'SetValue', property, value })),
        },
      ],
      items: [{ type: 'Figure', wide: '${wide}', high: '${high}', f: 0, q: '${q}' }],
    },
  ],
};

interface Paint {
  readonly tone: string;
  readonly onTone: string;
  readonly ground: string;
}

/** A row of buttons: the first is filled with `tone` and is the way on, the others have an edge. */
function buttonRow({ tone, onTone, ground }: Paint): Item {
  const rim = tone === ground ? '@edge' : tone;
  return {
    parameters: [{ name: 'most', type: 'number', default: 4 }],
    items: [
      {
        type: 'Container',
        direction: 'row',
        when: '${payload.anyButtons}',
        data: '${payload.buttons}',
        alignItems: 'center',
        items: [
          {
            type: 'Container',
            when: '${index < most}',
            paddingLeft: '${index == 0 ? 0 : @buttonGap}',
            items: [
              {
                type: 'TouchWrapper',
                id: '${data.id}',
                accessibilityLabel: '${data.label}',
                onPress: [{ type: 'SendEvent', arguments: ['${data.intent}', '${data.slots}'] }],
                item: {
                  type: 'Frame',
                  height: '@buttonHeight',
                  minWidth: '@buttonHeight',
                  backgroundColor: `\${data.primary ? ${tone} : ${ground}}`,
                  borderColor: `\${data.primary ? ${rim} : @edge}`,
                  borderWidth: '@buttonEdge',
                  borderRadius: '@buttonRound',
                  paddingLeft: '@buttonSide',
                  paddingRight: '@buttonSide',
                  item: {
                    type: 'Text',
                    height: '100%',
                    width: 'auto',
                    text: '${data.label}',
                    fontSize: '@button',
                    color: `\${data.primary ? ${onTone} : @text}`,
                    fontWeight: 'bold',
                    maxLines: 1,
                    textAlign: 'center',
                    textAlignVertical: 'center',
                  },
                },
              },
            ],
          },
        ],
      },
    ],
  };
}

const LAYOUTS: Readonly<Record<string, Item>> = {
  Figure: FIGURE,
  Demonstration: DEMONSTRATION,
  Buttons: buttonRow({ tone: '@accent', onTone: '@onAccent', ground: '@background' }),
  /** In a set nothing asks to be touched. */
  QuietButtons: buttonRow({ tone: '@background', onTone: '@text', ground: '@background' }),
  RestButtons: buttonRow({ tone: '@rest', onTone: '@onRest', ground: '@restGround' }),
};

/** What a document of a family refers to; only the layouts that it uses. */
export function lookFor(family: Family, document: Item): Item {
  const written = JSON.stringify(document);
  const uses = (name: string) => written.includes(`"type":"${name}"`);
  const wanted = Object.keys(LAYOUTS).filter((name) => uses(name) || (name === 'Figure' && uses('Demonstration')));
  return {
    resources: resources(family),
    layouts: Object.fromEntries(wanted.map((name) => [name, LAYOUTS[name]])),
  };
}
