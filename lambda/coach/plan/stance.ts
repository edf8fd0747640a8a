/** How somebody wants to train: on their feet, or sitting; as what a plan must respect. */
import type { Circumstances } from './plan';

export type Stance = 'standing' | 'seated';

export const STANCES: Readonly<Record<Stance, Pick<Circumstances, 'noFloor' | 'seated'>>> = {
  standing: { noFloor: true },
  seated: { seated: true },
};
