namespace DebateBot.Chat;

/// <summary>The permissions the bot needs or asks about, with Discord's own bits. https://discord.com/developers/docs/topics/permissions</summary>
[Flags]
public enum Permissions : long
{
    None = 0,
    Administrator = 1L << 3,
    ManageServer = 1L << 5,
    ViewChannel = 1L << 10,
    SendMessages = 1L << 11,
    ManageMessages = 1L << 13,
    EmbedLinks = 1L << 14,
    AttachFiles = 1L << 15,
    ReadMessageHistory = 1L << 16,
    ManageWebhooks = 1L << 29,
    ManageThreads = 1L << 34,
    CreatePublicThreads = 1L << 35,
    SendMessagesInThreads = 1L << 38,
}
