/** What the checklist tab needs of the wiki. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface ChecklistPort {}
