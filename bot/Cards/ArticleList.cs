using DebateBot.Chat;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>The articles under discussion, a line each.</summary>
public static class ArticleList
{
    private const int Title = 100;

    public static OutgoingMessage Draw(long serverId, IReadOnlyList<DiscussionLine> lines) =>
        CardPages.Draw("Articles", [.. lines.Select(line => Line(serverId, line))], footer: "").Message;

    private static CardLine Line(long serverId, DiscussionLine line)
    {
        var title = Words.Escape(Words.Line(line.Title, Title));
        var link = JumpLink.ToChannel(serverId, line.ThreadId ?? line.ChannelId);
        var closed = line.State == DiscussionState.Closed ? " · closed" : "";
        var ago = $"<t:{line.LastActivityAt.ToUnixTimeSeconds()}:R>";
        return new CardLine($"- [{title}]({link}) · {Words.Count(line.Comments, "comment")} · {ago}{closed}");
    }
}
