using System.Text.Json;
using DebateBot.Tests.Support;

namespace DebateBot.Tests.Described;

/// <summary>The description knows no events, but the objects in them.</summary>
internal static class EventParts
{
    public static void Hear(Validation validation, string name, JsonElement data)
    {
        foreach (var (component, part) in In(name, data))
            validation.Hear("event " + name, component, part);
    }

    private static IEnumerable<(string Component, JsonElement Part)> In(string name, JsonElement data) =>
        name switch
        {
            "MESSAGE_CREATE" or "MESSAGE_UPDATE" => [("MessageResponse", data)],
            "THREAD_CREATE" or "THREAD_UPDATE" => [("ThreadResponse", data)],
            "CHANNEL_CREATE" or "CHANNEL_UPDATE" or "CHANNEL_DELETE" => [("GuildChannelResponse", data)],
            "GUILD_MEMBER_ADD" or "GUILD_MEMBER_UPDATE" => [("GuildMemberResponse", data)],
            "GUILD_ROLE_CREATE" or "GUILD_ROLE_UPDATE" => [("GuildRoleResponse", data.At("role"))],
            "GUILD_CREATE" =>
            [
                .. Each("GuildChannelResponse", data, "channels"),
                .. Each("ThreadResponse", data, "threads"),
                .. Each("GuildMemberResponse", data, "members"),
                .. Each("GuildRoleResponse", data, "roles"),
            ],
            "THREAD_LIST_SYNC" =>
            [
                .. Each("ThreadResponse", data, "threads"),
                .. Each("ThreadMemberResponse", data, "members"),
            ],
            "MESSAGE_REACTION_ADD" => Each("GuildMemberResponse", data, "member"),
            "INTERACTION_CREATE" =>
            [
                .. Each("GuildMemberResponse", data, "member"),
                .. Each("MessageResponse", data, "message"),
            ],
            "READY" => [("UserResponse", data.At("user"))],
            _ => [],
        };

    /// <summary>The part of that name, or each of its items; nothing where it is absent.</summary>
    private static IEnumerable<(string, JsonElement)> Each(string component, JsonElement data, string name)
    {
        if (!data.TryGetProperty(name, out var part))
            return [];
        return part.ValueKind == JsonValueKind.Array
            ? part.EnumerateArray().Select(item => (component, item))
            : [(component, part)];
    }
}
