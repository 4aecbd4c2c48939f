/** The border around the city as it comes from its source, from south-west to north-east; metres. */
export function cityBorder(): [x: number, y: number][];
