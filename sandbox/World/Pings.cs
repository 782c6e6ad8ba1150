using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.World;

/// <summary>Whom a message pings: what its text mentions, as far as allowed_mentions lets it.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#allowed-mentions-object</remarks>
internal static partial class Pings
{
    private static readonly AllowedMentions Everything = new()
    {
        Parse = ["users", "roles", "everyone"],
        RepliedUser = true,
    };

    public static Message Resolve(Message message, AllowedMentions? given, SandboxWorld world)
    {
        var allowed = given ?? Everything;
        List<long> users =
        [
            .. Ids(UserMention(), message.Content).Where(id => Allows(allowed, "users", allowed.Users, id)),
        ];
        if (
            message is { Kind: MessageKind.Reply, Reference: { } to }
            && allowed.RepliedUser
            && world.Find(to.ChannelId, to.MessageId) is { } answered
        )
            users.Add(answered.AuthorId);

        bool mayAll = world.PermissionsOf(message.AuthorId).HasFlag(Permissions.MentionEveryone);
        return message with
        {
            MentionedIds = [.. users.Distinct().Where(id => world.State.Members.ContainsKey(id))],
            MentionedRoleIds =
            [
                .. Ids(RoleMention(), message.Content)
                    .Where(id => mayAll && world.State.Roles.ContainsKey(id))
                    .Where(id => Allows(allowed, "roles", allowed.Roles, id)),
            ],
            MentionsEveryone =
                mayAll
                && EveryoneMention().IsMatch(message.Content)
                && allowed.Parse?.Contains("everyone", StringComparer.Ordinal) == true,
        };
    }

    private static bool Allows(AllowedMentions allowed, string kind, IReadOnlyList<long>? ids, long id) =>
        allowed.Parse?.Contains(kind, StringComparer.Ordinal) == true || ids?.Contains(id) == true;

    private static IEnumerable<long> Ids(Regex pattern, string text) =>
        pattern.Matches(text).Select(m => Snowflakes.Read(m.Groups["id"].Value)).OfType<long>().Distinct();

    [GeneratedRegex("<@!?(?<id>[0-9]{5,20})>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{5,20})>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoleMention();

    [GeneratedRegex("@(everyone|here)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EveryoneMention();
}
