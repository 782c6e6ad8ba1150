namespace DebateBot.Sandbox.World;

/// <remarks>https://discord.com/developers/docs/topics/permissions</remarks>
[Flags]
public enum Permissions : long
{
    None = 0,
    KickMembers = 1L << 1,
    BanMembers = 1L << 2,
    Administrator = 1L << 3,
    ManageChannels = 1L << 4,
    ManageGuild = 1L << 5,
    AddReactions = 1L << 6,
    ViewAuditLog = 1L << 7,
    ViewChannel = 1L << 10,
    SendMessages = 1L << 11,
    ManageMessages = 1L << 13,
    EmbedLinks = 1L << 14,
    AttachFiles = 1L << 15,
    ReadMessageHistory = 1L << 16,
    MentionEveryone = 1L << 17,
    UseExternalEmojis = 1L << 18,
    ChangeNickname = 1L << 26,
    ManageNicknames = 1L << 27,
    ManageRoles = 1L << 28,
    ManageWebhooks = 1L << 29,
    UseApplicationCommands = 1L << 31,
    ManageThreads = 1L << 34,
    CreatePublicThreads = 1L << 35,
    CreatePrivateThreads = 1L << 36,
    SendMessagesInThreads = 1L << 38,
    ModerateMembers = 1L << 40,
    SendPolls = 1L << 49,
    UseExternalApps = 1L << 50,
    PinMessages = 1L << 51,

    /// <summary>What everybody in the server may do.</summary>
    Everyone =
        ViewChannel
        | SendMessages
        | AddReactions
        | EmbedLinks
        | AttachFiles
        | ReadMessageHistory
        | UseExternalEmojis
        | ChangeNickname
        | UseApplicationCommands
        | CreatePublicThreads
        | SendMessagesInThreads
        | SendPolls,

    /// <summary>What the invite link of a bot asks for here.</summary>
    Bot = Everyone | ManageThreads | ManageWebhooks | ManageMessages | PinMessages,
}
