-- TCK-88: list of open tickets
CREATE INDEX IX_Ticket_State_OpenedAt ON dbo.Ticket (State, OpenedAt)
WITH (ONLINE = ON (WAIT_AT_LOW_PRIORITY (MAX_DURATION = 2 MINUTES, ABORT_AFTER_WAIT = SELF)), MAXDOP = 2);
GO
CREATE OR ALTER PROCEDURE dbo.OpenTickets
    @before datetime2(0)
AS
BEGIN
    SET NOCOUNT ON;
    SELECT TOP (500) TicketId, OpenedAt, Subject
    FROM dbo.Ticket
    WHERE State = 1 AND OpenedAt < @before
    ORDER BY OpenedAt;
END;
GO
GRANT EXECUTE ON OBJECT::dbo.OpenTickets TO ticket_app;
GO
