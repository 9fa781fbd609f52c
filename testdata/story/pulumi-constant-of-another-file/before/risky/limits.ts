export const backupDays = 35;
