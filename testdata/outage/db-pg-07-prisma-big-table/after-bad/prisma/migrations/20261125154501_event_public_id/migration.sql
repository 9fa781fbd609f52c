-- CreateEnum
CREATE TYPE "EventSource" AS ENUM ('DEVICE', 'GATEWAY', 'MANUAL');

-- AlterTable
ALTER TABLE "Site" ADD COLUMN "timezone" TEXT NOT NULL DEFAULT 'Europe/Lisbon';

-- AlterTable
ALTER TABLE "DeviceEvent" DROP COLUMN "payloadV1",
ADD COLUMN     "publicId" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "source" "EventSource" NOT NULL DEFAULT 'DEVICE';

-- CreateIndex
CREATE UNIQUE INDEX "DeviceEvent_publicId_key" ON "DeviceEvent"("publicId");

-- CreateIndex
CREATE INDEX "Site_timezone_idx" ON "Site"("timezone");
