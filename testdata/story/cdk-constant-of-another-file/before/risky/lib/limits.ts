export const BACKUP_DAYS = 35;
export const MIN_TASKS = 3;
