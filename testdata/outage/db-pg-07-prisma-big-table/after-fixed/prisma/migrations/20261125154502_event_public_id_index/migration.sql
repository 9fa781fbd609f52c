-- CreateIndex: the only statement of the file, so that it runs outside a transaction
CREATE UNIQUE INDEX CONCURRENTLY "DeviceEvent_publicId_key" ON "DeviceEvent"("publicId");
