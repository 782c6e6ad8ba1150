using System.Text.Json.Nodes;
using NJsonSchema;

namespace DebateBot.Tests.Described;

/// <summary>The description's schemas as NJsonSchema takes them, read when first needed.</summary>
/// <param name="components">Those that the schemas refer to.</param>
/// <param name="isClosed">Objects may hold nothing that is not described: for what we send ourselves.</param>
internal sealed class Schemas(JsonObject components, bool isClosed)
{
    private readonly Dictionary<string, JsonSchema> known = new(StringComparer.Ordinal);

    /// <summary>Most routes share a few: a message, an error.</summary>
    public JsonSchema Compile(string text)
    {
        if (known.TryGetValue(text, out var compiled))
            return compiled;
        var definitions = new JsonObject();
        var whole = Rewrite(JsonNode.Parse(text), definitions)!.AsObject();
        whole["definitions"] = definitions;
        return known[text] = JsonSchema
            .FromJsonAsync(whole.ToJsonString(), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
    }

    /// <summary>OpenAPI 3.1 in the words of JSON Schema draft 4, and what it refers to among the definitions.</summary>
    private JsonNode? Rewrite(JsonNode? node, JsonObject definitions)
    {
        switch (node)
        {
            case JsonArray array:
                return new JsonArray([.. array.Select(item => Rewrite(item, definitions))]);
            case JsonObject json when (string?)json["$ref"] is { } reference:
                var name = reference.Split('/')[^1];
                if (!definitions.ContainsKey(name))
                {
                    definitions[name] = null; // it may refer to itself
                    definitions[name] = Rewrite(components[name], definitions);
                }

                return new JsonObject { ["$ref"] = "#/definitions/" + name };
            case JsonObject json:
                return RewriteObject(json, definitions);
            default:
                return node?.DeepClone();
        }
    }

    private JsonObject RewriteObject(JsonObject json, JsonObject definitions)
    {
        var rewritten = new JsonObject();
        foreach (var (key, value) in json)
        {
            if (key == "const")
                rewritten["enum"] = new JsonArray(value?.DeepClone());
            else if (key == "properties")
                rewritten[key] = new JsonObject(
                    value!.AsObject().Select(p => KeyValuePair.Create(p.Key, Rewrite(p.Value, definitions)))
                );
            else
                rewritten[key] = Rewrite(value, definitions);
        }

        if (isClosed && json.ContainsKey("properties"))
            rewritten["additionalProperties"] ??= false;
        return rewritten;
    }
}
