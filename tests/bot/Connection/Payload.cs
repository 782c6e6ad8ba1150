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
}
