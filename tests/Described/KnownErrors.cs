using System.Text.Json.Nodes;

namespace DebateBot.Tests.Described;

/// <summary>Where the description is wrong, narrower or wider than Discord, by Discord's own documentation.</summary>
internal static class KnownErrors
{
    private const string PermissionsAreText = "permissions travel as a decimal string: topics/permissions";
    private const string ContentEnds = "up to 2000 characters: resources/message#create-message";

    /// <summary>Each with the page below discord.com/developers/docs that says otherwise.</summary>
    public static IReadOnlyList<KnownError> All { get; } =
    [
        Permission("ApplicationCommandCreateRequest"),
        Permission("ApplicationCommandUpdateRequest"),
        Permission("ApplicationCommandPatchRequestPartial"),
        Content("BaseCreateMessageCreateRequest"),
        Content("MessageCreateRequest"),
        Content("MessageEditRequestPartial"),
        new(
            "MessageAttachmentRequest",
            "id",
            """{ "oneOf": [{ "type": "integer", "minimum": 0, "maximum": 9 }, { "$ref": "#/components/schemas/SnowflakeType" }] }""",
            "a file of the same request is named by its number, files[0] by 0: reference#uploading-files"
        ),
        new(
            "MessageReferenceResponse",
            "type",
            """{ "type": "integer", "enum": [0, 1] }""",
            "1 is a forward: resources/message#message-reference-types"
        ),
        new(
            "InnerErrors",
            "_errors",
            """
            {
              "type": "array",
              "items": {
                "type": "object",
                "properties": { "code": { "type": "string" }, "message": { "type": "string" } },
                "required": ["code", "message"]
              }
            }
            """,
            "the code of a field's error is a word: reference#error-messages"
        ),
        new(
            "RatelimitedResponse",
            "allOf",
            """
            [{
              "type": "object",
              "properties": {
                "message": { "type": "string" },
                "retry_after": { "type": "number" },
                "global": { "type": "boolean" },
                "code": { "type": "integer" }
              },
              "required": ["message", "retry_after", "global"]
            }]
            """,
            "a 429 may be without a code: topics/rate-limits#exceeding-a-rate-limit"
        ),
    ];

    /// <summary>Routes that the sandbox has though the description has none.</summary>
    public static IReadOnlyDictionary<string, string> RoutesWithout { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["POST /interactions"] = "how a member's own client asks a bot; only routes for bots are described",
        };

    private static KnownError Permission(string schema) =>
        new(
            schema,
            "default_member_permissions",
            """{ "type": ["string", "null"], "pattern": "^[0-9]+$" }""",
            PermissionsAreText
        );

    private static KnownError Content(string schema) =>
        new(schema, "content", """{ "type": ["string", "null"], "maxLength": 2000 }""", ContentEnds);
}

/// <param name="Schema">Among the components.</param>
/// <param name="Part">A property, or a word of the schema itself.</param>
/// <param name="Truth">What it should say.</param>
internal sealed record KnownError(string Schema, string Part, string Truth, string Reason)
{
    public void Mend(JsonObject schemas)
    {
        var schema = schemas[Schema]?.AsObject();
        var holder = schema?["properties"]?[Part] is null ? schema : schema["properties"]!.AsObject();
        if (holder?.ContainsKey(Part) != true)
            throw new InvalidOperationException($"{Schema}.{Part} is no longer described.");
        holder[Part] = JsonNode.Parse(Truth);
    }
}
