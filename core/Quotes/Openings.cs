using System.Text.RegularExpressions;
using DebateBot.Core.Comments;
using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>Where the own words of a discussion's comments begin: behind the passages they quote and the name they call first.</summary>
public sealed partial class Openings
{
    private readonly PeopleSoFar people = new();
    private readonly ILookup<int, ReplyLink> links;

    /// <param name="comments">All: they tell who can be called.</param>
    /// <param name="links">Whom they answer; their evidence tells what is quoted.</param>
    public Openings(IEnumerable<Comment> comments, IEnumerable<ReplyLink> links)
    {
        foreach (var comment in comments.Where(comment => !comment.IsDeleted))
            people.Add(comment);
        this.links = links.Where(link => link.Kind == ReplyKind.Quote).ToLookup(link => link.From);
    }

    /// <returns>The text from there on, chat's own mentions as names, what is hidden still hidden; the whole text when nothing of its own follows.</returns>
    public string Of(Comment comment)
    {
        var text = comment.Text;
        var quoted = links[comment.Number]
            .Select(link => new TextSpan(link.EvidenceStart, link.EvidenceLength))
            .ToList();
        var start = 0;
        for (var before = -1; before != start; )
        {
            before = start;
            start = SkipPadding(text, start);
            start = SkipCall(text, start);
            start = SkipMarked(text, start);
            start = quoted.Where(span => span.Start <= start).Select(span => span.End).Append(start).Max();
        }
        var own = new Spoilers(text).Hide(
            start < text.Length ? TextSpan.Between(start, text.Length) : new(0, text.Length)
        );
        return Mention()
            .Replace(own, mention => $"@{people.OfId(mention.Groups["id"].ValueSpan)?.Author ?? "someone"}");
    }

    private static int SkipPadding(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (at > 0 && text[at] is ':' or ',')))
            at++;
        return at;
    }

    private int SkipCall(string text, int at)
    {
        if (at < text.Length && text[at] == '@' && people.NamedAt(text, at + 1) is { } named)
            return at + 1 + named.Length;
        return MentionHere().Match(text, at) is { Success: true } mention ? at + mention.Length : at;
    }

    private static int SkipMarked(string text, int at)
    {
        if (at >= text.Length || text[at] != '>')
            return at;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    [GeneratedRegex("<@!?(?<id>[0-9]{1,20})>", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\G<@!?[0-9]{1,20}>", RegexOptions.None, 500)]
    private static partial Regex MentionHere();
}
