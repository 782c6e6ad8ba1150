using DebateBot.Sandbox;
using DebateBot.Sandbox.Page;
using DebateBot.Sandbox.Sample;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Sandbox.Page;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Sample;

public sealed class SampleThreadTests : IAsyncLifetime
{
    private readonly List<Message> posted = [];
    private readonly List<WorldChange> changes = [];
    private SandboxHost host = null!;
    private ReadMarks marks = null!;
    private long thread;

    private SandboxWorld World => host.World;

    public async ValueTask InitializeAsync()
    {
        var settings = new SandboxSettings
        {
            Url = "http://127.0.0.1:0",
            Sample = false,
            OpenBrowser = false,
        };
        host = await SandboxHost.StartAsync(settings, TestContext.Current.CancellationToken);
        marks = new ReadMarks(World);
        using var bot = new FakeBot(World);
        using var following = World.Follow(change =>
        {
            changes.Add(change);
            if (change is MessagePosted { Message: var said } && !World.GetMember(said.AuthorId).IsBot)
                posted.Add(said);
        });
        using var sample = new SampleThread(World, settings, marks, NullLogger<SampleThread>.Instance);
        thread = await sample.PlayAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Fourteen_comments_are_written_by_five_people()
    {
        posted.Count.ShouldBe(14);
        posted.Select(m => m.AuthorId).Distinct().Count().ShouldBe(5);
        posted.ShouldAllBe(m => m.ChannelId == thread);
    }

    [Fact]
    public void One_is_edited_and_one_is_taken_back()
    {
        changes.OfType<MessageChanged>().Count(c => c.Message.ChannelId == thread).ShouldBe(1);
        changes.OfType<MessagesRemoved>().Single().Messages.Single().ChannelId.ShouldBe(thread);
        var left = World.Messages(Robin, thread, limit: 100).Where(m => posted.Any(p => p.Id == m.Id)).ToList();
        left.Count.ShouldBe(13);
        left.Count(m => m.EditedAt is not null).ShouldBe(1);
    }

    [Fact]
    public void One_quotes_a_passage_of_an_earlier_one_word_for_word()
    {
        var quoting = posted.Single(m => m.Content.StartsWith("> ", StringComparison.Ordinal));
        var passage = quoting.Content.Split('\n')[0][2..];
        posted
            .TakeWhile(m => m.Id != quoting.Id)
            .ShouldContain(m => m.Content.Contains(passage, StringComparison.Ordinal));
    }

    [Fact]
    public void They_answer_each_other_in_two_branches()
    {
        var roots = posted.Where(m => m.Reference is null).ToList();
        roots.Count.ShouldBe(2);
        posted.Count(m => m.Kind == MessageKind.Reply).ShouldBe(12);
    }

    [Fact]
    public void Six_are_unread_for_Robin_who_wrote_one_of_the_others()
    {
        marks.Unread(Robin, thread).Count.ShouldBe(6);
        posted.Take(8).ShouldContain(m => m.AuthorId == Robin);
        marks.Unread(World.FindMember("Tess")!.Id, thread).ShouldBeEmpty();
    }

    [Fact]
    public void They_come_ten_to_fifty_minutes_apart_and_none_from_the_future()
    {
        var gaps = posted.Zip(posted.Skip(1), (earlier, later) => (later.At - earlier.At).TotalMinutes);
        gaps.ShouldAllBe(minutes => minutes >= 10 && minutes <= 51);
        posted[^1].At.ShouldBeLessThan(World.Clock.GetUtcNow());
        World.Clock.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void The_article_is_six_to_nine_paragraphs_with_a_quoted_report()
    {
        var paragraphs = SampleArticle.Text.Split("\n\n");
        paragraphs.Length.ShouldBeInRange(6, 9);
        paragraphs.ShouldContain(p => p.StartsWith('"') && p.EndsWith('"'));
        SampleArticle.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeInRange(350, 450);
        SampleArticle.Text.Length.ShouldBeLessThanOrEqualTo(4000);
    }

    private long Robin => World.FindMember("Robin")!.Id;

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
