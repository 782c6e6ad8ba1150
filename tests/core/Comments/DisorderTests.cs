using DebateBot.Core.Comments;
using DebateBot.Tests.Core.Storage;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DebateBot.Tests.Core.Comments;

public sealed class DisorderTests
{
    [Property(Arbitrary = [typeof(Histories)], MaxTest = 60)]
    public async Task Whatever_the_order_of_arrival_the_record_ends_the_same(History history)
    {
        await using var store = await TempStore.WithDiscussionAsync();
        var numbers = new Dictionary<long, int>();
        foreach (var batch in history.Batches)
        {
            await store.RecordAsync(batch);
            foreach (var comment in await store.CommentsAsync())
                numbers.TryAdd(comment.Messages.Single().MessageId, comment.Number);
        }
        var comments = await store.ReadAsync(db =>
            db.Comments.Include(c => c.Messages).Include(c => c.Revisions.OrderBy(r => r.WrittenAt)).ToList()
        );

        Living(comments).ShouldBe(Expected(history));
        comments.Select(comment => comment.Number).Order().ShouldBe(Enumerable.Range(1, comments.Count));
        comments
            .ToDictionary(comment => comment.Messages[0].MessageId, comment => comment.Number)
            .ShouldBe(numbers, ignoreOrder: true);
        comments
            .Where(comment => comment.IsDeleted)
            .ShouldAllBe(comment => comment.Text == "" && comment.Revisions.Count == 0);
        (await store.ReadAsync(db => db.EarlyEdits.Count())).ShouldBe(0);
    }

    private static IEnumerable<string> Living(IEnumerable<Comment> comments) =>
        from comment in comments
        where !comment.IsDeleted
        orderby comment.Messages[0].MessageId
        select string.Join(
            " | ",
            [
                .. comment.Revisions.Select(r => $"{r.Text} until {r.ReplacedAt:O}"),
                $"{comment.Text} {comment.EditedAt:O}",
            ]
        );

    private static IEnumerable<string> Expected(History history) =>
        from story in history.Stories
        where !story.IsDeleted
        let replaced = Enumerable
            .Range(0, story.Texts.Count - 1)
            .Select(edit => Happened.At(Happened.EditTime(story.Message, edit)))
            .ToList()
        select string.Join(
            " | ",
            [
                .. replaced.Zip(story.Texts, (at, text) => $"{text} until {at:O}"),
                $"{story.Texts[^1]} {(replaced.Count == 0 ? null : replaced[^1]):O}",
            ]
        );
}
