using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Bucket = DebateBot.Connection.Rest.Bucket;

namespace DebateBot.Tests.Bot.Connection.Rest;

/// <summary>Against a Discord that counts in windows and where requests and answers take their time and overtake each other.</summary>
public sealed class BucketPropertyTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    [Property(MaxTest = 1000)]
    public void Nothing_is_sent_that_Discord_would_refuse(
        PositiveInt limit,
        (byte Start, byte There, byte Back)[] requests
    )
    {
        var clock = new FakeTimeProvider();
        using var bucket = new Bucket(clock);
        var (most, count, end, refused) = (1 + (limit.Get % 6), 0, clock.GetUtcNow(), 0);
        OneThread.Run(clock, () => Task.WhenAll(requests.Select(SendAsync)));
        refused.ShouldBe(0);

        async Task SendAsync((byte Start, byte There, byte Back) request)
        {
            await PassAsync(request.Start % 12);
            var window = await bucket.EnterAsync(CancellationToken.None);
            await PassAsync(request.There % 4);
            var (remaining, reset) = Counted();
            await PassAsync(request.Back % 4);
            bucket.Learn(window, most, remaining, reset);
            bucket.Leave();
        }

        Task PassAsync(int seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), clock, CancellationToken.None);

        (int Remaining, TimeSpan Reset) Counted()
        {
            if (clock.GetUtcNow() >= end)
                (count, end) = (0, clock.GetUtcNow() + Window);
            if (++count > most)
                refused++;
            return (Math.Max(0, most - count), end - clock.GetUtcNow());
        }
    }
}
