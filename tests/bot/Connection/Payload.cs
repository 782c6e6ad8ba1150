using System.Text.Json;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>Payloads as Discord documents them, with what the tests vary.</summary>
internal static class Payload
{
    public static string Message(long id, string content) =>
        $$"""
            {"id":"{{id}}","channel_id":"20","guild_id":"10","type":0,"content":{{JsonSerializer.Serialize(content)}},
            "author":{"id":"30","username":"mira","global_name":"Mira","discriminator":"0","avatar":null},
            "member":{"nick":null,"roles":[],"joined_at":"2024-01-01T00:00:00+00:00","deaf":false,"mute":false},
            "timestamp":"2026-01-02T03:04:05.678000+00:00","edited_timestamp":null,"tts":false,"mention_everyone":false,
            "mentions":[],"mention_roles":[],"attachments":[],"embeds":[],"pinned":false,"flags":0,"components":[]}
            """;

    public static string Command(long id, string name) =>
        $$$"""
            {"id":"{{{id}}}","application_id":"900","type":2,"token":"a.token","version":1,"guild_id":"10","channel_id":"20",
            "data":{"id":"60","type":1,"name":"{{{name}}}"},"app_permissions":"0","locale":"en-US","context":0,
            "member":{"user":{"id":"30","username":"mira","global_name":"Mira","discriminator":"0","avatar":null},
            "permissions":"0","roles":[],"joined_at":"2024-01-01T00:00:00+00:00","deaf":false,"mute":false}}
            """;
}
