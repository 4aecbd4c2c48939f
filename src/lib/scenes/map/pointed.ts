import { placePoints } from './placePoints';

export const pointed = placePoints;
