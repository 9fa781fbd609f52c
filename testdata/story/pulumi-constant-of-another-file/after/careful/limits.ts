export const backupDays = 30;
