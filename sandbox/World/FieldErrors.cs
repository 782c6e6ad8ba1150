using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.World;

/// <summary>Gathers what is wrong with each field of a request, in the nested shape of Discord's error 50035.</summary>
/// <remarks>https://discord.com/developers/docs/reference#error-messages</remarks>
public sealed class FieldErrors
{
    private const string Own = "_errors";
    private readonly JsonObject _root = [];

    /// <param name="path">Empty: the body as a whole.</param>
    /// <remarks>A field is wrong itself or what is in it is, as Discord has it: what was found first stays.</remarks>
    public void Add(string path, string code, string sentence)
    {
        var at = _root;
        foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at.ContainsKey(Own))
                return;
            if (at[part] is not JsonObject next)
                at[part] = next = [];
            at = next;
        }

        if (at[Own] is not JsonArray list)
        {
            if (at.Count > 0)
                return;
            at[Own] = list = [];
        }

        list.Add((JsonNode)new JsonObject { ["code"] = code, ["message"] = sentence });
    }

    public void Require(string path) => Add(path, "BASE_TYPE_REQUIRED", "This field is required");

    public void CheckLength(string path, string? text, int least, int most)
    {
        if (text is null)
            return;
        if (least > 0 && text.Length == 0)
            Require(path);
        else if (text.Length < least || (text.Length > most && least > 0))
            Add(path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        else if (text.Length > most)
            Add(path, "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.");
    }

    public void CheckCount(string path, int count, int least, int most)
    {
        if (count < least || count > most)
            Add(path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
    }

    public void CheckOneOf(string path, long? value, params ReadOnlySpan<long> allowed)
    {
        if (value is { } given && !allowed.Contains(given))
            Add(path, "BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", allowed.ToArray())}}}.");
    }

    public Refused ToRefused() => new(400, 50035, "Invalid Form Body", (JsonObject)_root.DeepClone());

    public void ThrowIfAny()
    {
        if (_root.Count > 0)
            throw ToRefused();
    }
}
