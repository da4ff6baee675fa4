/** Stage 2: the rules for names and pages, which the tabs and the editor fetch when they first need them. */
export * from './username';
export * from './userpage';
