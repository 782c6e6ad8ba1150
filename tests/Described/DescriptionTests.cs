using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Described;

/// <summary>Runs when all others have run: xunit starts what is not parallel last.</summary>
[CollectionDefinition(nameof(AfterAllOthers), DisableParallelization = true)]
public sealed class AfterAllOthers;

[Collection(nameof(AfterAllOthers))]
public sealed class DescriptionTests(RecordedRun run)
{
    [Fact]
    public async Task Every_request_and_every_answer_of_the_run_is_as_Discord_describes_it()
    {
        Needs.Shared();
        await using var bot = await WholeBot.StartAsync();
        await bot.PostArticleAsync("A bridge for the mill", "The mill needs a bridge. It has none.");

        var complaints = await run.AfterAllAsync(validation => validation.Complaints.ToList());
        complaints.ShouldBeEmpty();
        var unproven = await run.AfterAllAsync(all =>
            all.Routes.Where(r => !r.Value.IsWhole).Select(r => r.Key).ToList()
        );
        unproven.ShouldBeEmpty();
        var routes = await run.AfterAllAsync(validation => validation.Routes.Keys.ToList());
        routes.ShouldContain("POST /channels/{channel_id}/messages", StringComparer.Ordinal);
    }
}
