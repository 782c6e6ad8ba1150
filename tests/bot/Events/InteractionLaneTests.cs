using DebateBot.Chat;
using DebateBot.Events;
using DebateBot.Tests.Bot.SlashCommands;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Events;

public sealed class InteractionLaneTests
{
    [Fact]
    public async Task However_many_answers_are_slow_the_next_is_begun_at_once()
    {
        const int Many = 200;
        var begun = 0;
        var all = new TaskCompletionSource();
        await using var runner = await Runner.StartAsync(_ =>
        {
            if (Interlocked.Increment(ref begun) == Many)
                all.SetResult();
            return new TaskCompletionSource<Reply>().Task;
        });
        var inbox = new ChatInbox();
        using var lane = new InteractionLane(inbox, runner.Commands);
        await lane.StartAsync(TestContext.Current.CancellationToken);
        for (var id = 1; id <= Many; id++)
            inbox.Put(new CommandInvoked(Runner.Source with { Id = id }, "one", Options.None));
        await Should.NotThrowAsync(all.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        await lane.StopAsync(TestContext.Current.CancellationToken);
    }
}
