import { prisma } from "./prisma";

export async function exportDay(siteId: number, day: Date): Promise<Row[]> {
  const next = new Date(day.getTime() + 86_400_000);
  return prisma.$queryRaw<Row[]>`
    SELECT "id", "deviceId", "at", "payloadV1"
    FROM "DeviceEvent"
    WHERE "siteId" = ${siteId} AND "at" >= ${day} AND "at" < ${next}
    ORDER BY "id"`;
}

export interface Row {
  id: bigint;
  deviceId: number;
  at: Date;
  payloadV1: string | null;
}
