using DebateBot.Core.Articles;

namespace DebateBot.Core.Imports;

/// <summary>Reads an article that was sent as a file: its title on the first line, then perhaps a short line under it, then its text.</summary>
public static class ArticleFileReader
{
    private const string Expected =
        "I expect plain text: the article's title on the first line, a blank line, then its text.";

    /// <exception cref="UserError">The file is no text, or no article.</exception>
    public static Article Read(ReadOnlySpan<byte> file)
    {
        var text = TextFile.Decode(file) ?? throw new UserError($"This file is not plain text. {Expected}");
        var lines = TextFile.LinesOf(text);
        if (CommentHeader.In(lines).Count > 0)
            throw new UserError("This file holds a discussion with its comments. `/article import` takes it in whole.");
        var read = OldArticle.Read(lines)?.Article;
        if (read is null || read.Body.Length == 0)
            throw new UserError($"There is no article in this file. {Expected}");
        return TypedArticle.Write(read.Title, read.Deck, read.Author, link: null, read.Body);
    }
}
