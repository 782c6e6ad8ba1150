using DebateBot.Core.Articles;
using DebateBot.Core.Comments;

namespace DebateBot.Tests.Core.Comments;

/// <summary>Builds a small discussion: comment 1, 2, 3 … in order, message 1001, 1002 …</summary>
internal sealed class Talk
{
    private readonly List<Comment> comments = [];

    public Article Article { get; private set; } =
        new()
        {
            Title = "A bridge over the Ill",
            Body = "",
            Author = "Nora Field",
        };

    public IReadOnlyList<Comment> Comments => comments;

    public IReadOnlyList<ReplyLink> Links => ReplyResolver.ResolveAll(Article, comments);

    public Talk About(string body)
    {
        Article = new Article
        {
            Title = Article.Title,
            Author = Article.Author,
            Body = body,
        };
        return this;
    }

    public Talk Says(string author, string text, int? answering = null, long? id = null)
    {
        var number = comments.Count + 1;
        comments.Add(
            new Comment
            {
                Number = number,
                Author = author,
                AuthorId = id,
                Text = text,
                PostedAt = DateTimeOffset.UnixEpoch.AddMinutes(number),
                RepliesToMessageId = answering + 1000,
                Messages = [new CommentMessage { MessageId = number + 1000 }],
            }
        );
        return this;
    }

    public Talk Deletes(int number)
    {
        var comment = comments[number - 1];
        (comment.Author, comment.AuthorId, comment.Text) = ("", null, "");
        comment.DeletedAt = DateTimeOffset.UnixEpoch.AddDays(1);
        return this;
    }

    /// <summary>"2>1:Mention 3>:Quote": who answers whom and why.</summary>
    public string Answers() => string.Join(' ', Links.Select(link => $"{link.From}>{link.To}:{link.Kind}"));
}
