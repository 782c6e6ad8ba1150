using DebateBot.Chat;

namespace DebateBot.Doctor;

/// <summary>Whether the bot may do in a channel what discussions need.</summary>
public sealed class ChannelCheck(IChat chat)
{
    private static readonly (Permissions Permission, string Name, string Why)[] Needed =
    [
        (Permissions.ViewChannel, "View Channel", "to see the channel at all"),
        (Permissions.SendMessages, "Send Messages", "to put up cards"),
        (Permissions.EmbedLinks, "Embed Links", "to show cards"),
        (Permissions.ReadMessageHistory, "Read Message History", "to find its own messages again after a restart"),
        (Permissions.CreatePublicThreads, "Create Public Threads", "to open a thread for each article"),
        (Permissions.SendMessagesInThreads, "Send Messages in Threads", "to write the notice into the thread"),
        (Permissions.ManageWebhooks, "Manage Webhooks", "to replay imported comments under their writers' names"),
    ];

    /// <summary>All of them together: what the invite link asks for.</summary>
    public static Permissions Needs { get; } =
        Needed.Aggregate(Permissions.None, (all, needed) => all | needed.Permission);

    /// <returns>One finding for each missing permission; none when all is well.</returns>
    public async Task<IReadOnlyList<Finding>> RunAsync(ChatChannel channel, CancellationToken cancellationToken)
    {
        var held = await chat.GetPermissionsAsync(channel.ServerId, channel.Id, chat.Self.Id, cancellationToken);
        if (held.HasFlag(Permissions.Administrator))
            return [];
        return
        [
            .. from needed in Needed
            where !held.HasFlag(needed.Permission)
            where channel.Kind != ChannelKind.Forum || needed.Permission != Permissions.CreatePublicThreads // a post needs Send Messages
            select new Finding(
                $"{needed.Name} is missing in <#{channel.Id}> ({needed.Why}).",
                "Server Settings → Roles → DebateBot, or the channel's own Permissions."
            )
            {
                IsOnlyForImports = needed.Permission == Permissions.ManageWebhooks,
            },
        ];
    }
}
