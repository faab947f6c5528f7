/* The deck's tools, as plugins of reveal.js. */
export * as classroom from './class/index.js';
export * as speaker from './speaker/index.js';
