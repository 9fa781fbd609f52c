export const backupDays = 0;
