using DebateBot.Core.Comments;

namespace DebateBot.Core.Imports;

/// <summary>
/// Reads a blog page as its text: title, deck, body, "FILED UNDER:", the author with a line about them, then comments under
/// lines like "  7. NAME says:", their paragraphs indented.
/// </summary>
public static class OldThreadReader
{
    private const string Expected =
        "I expect a page's text: the article's title on the first line, its text, then comments under lines like “1. Ann says:”.";

    /// <exception cref="UserError">The file is no text, or no such discussion.</exception>
    public static OldThread Read(ReadOnlySpan<byte> file) =>
        Read(TextFile.Decode(file) ?? throw new UserError($"This file is not plain text. {Expected}"));

    /// <exception cref="UserError">The text is no such discussion; the sentence says what form is expected.</exception>
    public static OldThread Read(string text)
    {
        var lines = TextFile.LinesOf(text);
        var headers = CommentHeader.In(lines);
        if (headers.Count == 0)
            throw new UserError($"There are no numbered comments in this file. {Expected}");
        var top = OldArticle.Read(lines[..headers[0].Line]);
        if (top is null)
            throw new UserError($"There are comments in this file, but no article above them. {Expected}");
        var bodies = headers.Select((header, index) => CommentBody.Read(lines, header.Line + 1, EndOf(index))).ToList();
        return new OldThread(
            top.Article,
            top.FiledUnder,
            Number(headers, bodies),
            headers.Zip(bodies).Where(both => both.Second.HasLostMention).Select(both => both.First.Number).ToHashSet()
        );

        int EndOf(int index) => index + 1 < headers.Count ? headers[index + 1].Line : lines.Count;
    }

    // Without a date a comment is put a moment after the one before it, so that the order is kept.
    private static List<Comment> Number(IReadOnlyList<CommentHeader> headers, List<CommentBody> bodies)
    {
        var comments = new List<Comment>(headers.Count);
        var latest = DateTimeOffset.UnixEpoch;
        foreach (var (header, body) in headers.Zip(bodies))
        {
            latest = body.PostedAt ?? latest.AddMilliseconds(1);
            comments.Add(
                new Comment
                {
                    Number = header.Number,
                    Author = header.Author,
                    Text = body.Text,
                    PostedAt = latest,
                    IsDateKnown = body.PostedAt is not null,
                }
            );
        }
        return comments;
    }
}
