-- CreateEnum
CREATE TYPE "EventSource" AS ENUM ('DEVICE', 'GATEWAY', 'MANUAL');

-- AlterTable
ALTER TABLE "Site" ADD COLUMN "timezone" TEXT NOT NULL DEFAULT 'Europe/Lisbon';

-- AlterTable: nullable and without a default for old rows; scripts/fill-public-id.ts fills by id in steps of 20000
SET lock_timeout = '2s';
ALTER TABLE "DeviceEvent" ADD COLUMN     "publicId" UUID,
ADD COLUMN     "source" "EventSource" NOT NULL DEFAULT 'DEVICE';
ALTER TABLE "DeviceEvent" ALTER COLUMN "publicId" SET DEFAULT gen_random_uuid();
RESET lock_timeout;

-- CreateIndex
CREATE INDEX "Site_timezone_idx" ON "Site"("timezone");
