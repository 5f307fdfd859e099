export { loadDemonstration } from './loader';
export { toolsOf } from './tools';
export { aTravellingClock } from './travelling-clock';
