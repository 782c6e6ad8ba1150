using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Hosting;
using DebateBot.Tests.Core.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Hosting;

public sealed class PulseTests : IAsyncDisposable
{
    private readonly TempStore store = new();
    private readonly ChatInbox inbox = new();
    private readonly Pulse pulse;

    public PulseTests() => pulse = new Pulse(inbox, store.Store, store.Time, NullLogger<Pulse>.Instance);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_that_hears_chat_and_can_write_is_alive()
    {
        inbox.Heard(store.Time.GetUtcNow());
        await pulse.BeatAsync(Stop);
        store.Time.Advance(TimeSpan.FromSeconds(59));
        Check();
    }

    [Fact]
    public async Task A_bot_that_never_heard_chat_is_not()
    {
        await pulse.BeatAsync(Stop);
        Should.Throw<UserError>(Check).Message.ShouldStartWith("No bot is connected");
    }

    [Fact]
    public async Task A_bot_that_went_deaf_is_found_out_however_busy_it_is()
    {
        inbox.Heard(store.Time.GetUtcNow());
        for (var minute = 0; minute < 5; minute++)
        {
            await pulse.BeatAsync(Stop);
            store.Time.Advance(TimeSpan.FromMinutes(1));
        }
        Should.Throw<UserError>(Check).Message.ShouldContain("no sign of life since");
    }

    [Fact]
    public async Task A_bot_that_ended_in_order_leaves_no_pulse()
    {
        inbox.Heard(store.Time.GetUtcNow());
        await pulse.StartAsync(Stop);
        await pulse.BeatAsync(Stop);
        await pulse.StopAsync(Stop);
        Should.Throw<UserError>(Check);
    }

    public async ValueTask DisposeAsync()
    {
        pulse.Dispose();
        await store.DisposeAsync();
    }

    private void Check() => Pulse.Check(store.Path, store.Time.GetUtcNow());
}
