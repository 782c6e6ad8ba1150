using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>Addresses inside chat, and citations made of them.</summary>
public static class JumpLink
{
    public static string To(long serverId, long channelId, long messageId) =>
        $"https://discord.com/channels/{serverId}/{channelId}/{messageId}";

    public static string ToChannel(long serverId, long channelId) =>
        $"https://discord.com/channels/{serverId}/{channelId}";

    /// <summary>"[words](address)"; a bracket in the address would end it early.</summary>
    public static string Masked(string words, string address) =>
        $"[{words}]({address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";

    /// <summary>The comment's first message; null while an imported comment waits for its replay.</summary>
    public static string? To(Discussion discussion, Comment comment) =>
        discussion.ThreadId is { } thread && comment.Messages.OrderBy(m => m.Part).FirstOrDefault() is { } first
            ? To(discussion.ServerId, thread, first.MessageId)
            : null;

    /// <summary>"[#5](…)", with "(edited)" where its author changed it.</summary>
    public static string Cite(Discussion discussion, Comment comment)
    {
        var number = To(discussion, comment) is { } link ? $"[#{comment.Number}]({link})" : $"#{comment.Number}";
        return comment.EditedAt is null ? number : $"{number} (edited)";
    }
}
