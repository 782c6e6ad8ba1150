using DebateBot.Core.Articles;
using DebateBot.Core.Comments;

namespace DebateBot.Bench.Recaps;

/// <summary>A discussion of any length that is the same at every run: plain sentences, quotes, names called and chat's own replies.</summary>
public sealed record GeneratedDiscussion(Article Article, IReadOnlyList<Comment> Comments)
{
    private const int People = 25;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public int Words =>
        Comments.Sum(comment => comment.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    public static GeneratedDiscussion Write(int length)
    {
        var sentences = new GeneratedSentences(new Random(17));
        var article = new Article
        {
            Title = "Should the night ferry run all winter?",
            Body = string.Join("\n\n", Enumerable.Range(0, 12).Select(_ => sentences.Next(4))),
        };
        var comments = new List<Comment>();
        for (var number = 1; number <= length; number++)
            comments.Add(Next(number, comments, sentences));
        return new GeneratedDiscussion(article, comments);
    }

    // Of seven comments two quote, one calls a name, two use chat's own reply, and two just talk.
    private static Comment Next(int number, List<Comment> earlier, GeneratedSentences sentences)
    {
        var answered = earlier.Count == 0 ? null : earlier[number * 7919 % earlier.Count];
        var text = sentences.Next(1 + (number % 4));
        if (answered is not null && number % 7 < 2)
            text = $"> {answered.Text.Split('.')[^2].Trim()}.\n\n{text}";
        else if (answered is not null && number % 7 == 2)
            text = $"@{answered.Author} {text}";
        var person = 1 + (number * 31 % People);
        return new Comment
        {
            Number = number,
            AuthorId = person,
            Author = $"Person{person}",
            Text = text,
            PostedAt = Start.AddMinutes(number),
            RepliesToMessageId = answered is not null && number % 7 is 3 or 4 ? answered.Messages[0].MessageId : null,
            Messages = [new CommentMessage { MessageId = 1000 + number, CommentId = number }],
        };
    }
}
