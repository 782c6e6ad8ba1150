using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.World;

/// <summary>What Discord answers instead: an HTTP status, its own code and message, and which fields are wrong.</summary>
/// <remarks>https://discord.com/developers/docs/topics/opcodes-and-status-codes#json</remarks>
public sealed class Refused(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    public JsonObject? Errors { get; } = errors;

    /// <summary>For what may be tried again: how long to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Refused Unauthorized() => new(401, 0, "401: Unauthorized");

    public static Refused NotFound() => new(404, 0, "404: Not Found");

    public static Refused Unknown(string what) =>
        what switch
        {
            "Application" => new(404, 10002, "Unknown Application"),
            "Channel" => new(404, 10003, "Unknown Channel"),
            "Guild" => new(404, 10004, "Unknown Guild"),
            "Member" => new(404, 10007, "Unknown Member"),
            "Message" => new(404, 10008, "Unknown Message"),
            "Role" => new(404, 10011, "Unknown Role"),
            "User" => new(404, 10013, "Unknown User"),
            "Emoji" => new(400, 10014, "Unknown Emoji"),
            "Tag" => new(404, 10087, "Unknown Tag"),
            "permission overwrite" => new(404, 10009, "Unknown permission overwrite"),
            "Webhook" => new(404, 10015, "Unknown Webhook"),
            "interaction" => new(404, 10062, "Unknown interaction"),
            "application command" => new(404, 10063, "Unknown application command"),
            _ => NotFound(),
        };

    public static Refused MissingAccess() => new(403, 50001, "Missing Access");

    public static Refused MissingPermissions() => new(403, 50013, "Missing Permissions");

    public static Refused TooSoon(TimeSpan wait) =>
        new(429, 20016, "This action cannot be performed due to slowmode rate limit.") { RetryAfter = wait };

    public static Refused Archived() => new(400, 50083, "Thread is archived");

    /// <summary>50035 with one sentence at one field, a dotted path such as <c>embeds.0.title</c>.</summary>
    public static Refused Form(string path, string code, string sentence)
    {
        var errors = new FieldErrors();
        errors.Add(path, code, sentence);
        return errors.ToRefused();
    }
}
