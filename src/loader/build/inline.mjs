export const inlinePlugins = async () => [];
