export const BACKUP_DAYS = 0;
export const MIN_TASKS = 3;
