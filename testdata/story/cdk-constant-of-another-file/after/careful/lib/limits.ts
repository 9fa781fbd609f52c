export const BACKUP_DAYS = 40;
export const MIN_TASKS = 3;
