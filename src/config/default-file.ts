/** Where the configuration lies unless another is named. */
export const defaultConfigFile = 'config/takkebrev.yaml';
