namespace DebateBot.Connection.Rest;

/// <summary>A time until which nothing goes, because Discord said so.</summary>
public sealed class Pause(TimeProvider time)
{
    private readonly Lock setting = new();
    private DateTimeOffset end;

    public void AtLeast(TimeSpan span)
    {
        lock (setting)
            end = time.GetUtcNow() + span is var later && later > end ? later : end;
    }

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        while (Left() is { Ticks: > 0 } left)
            await Task.Delay(left, time, cancellationToken);
    }

    private TimeSpan Left()
    {
        lock (setting)
            return end - time.GetUtcNow();
    }
}
