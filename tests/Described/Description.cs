using System.Text.Json.Nodes;

namespace DebateBot.Tests.Described;

/// <summary>Discord's own description of its API, an OpenAPI document, and what in it is known to be wrong.</summary>
internal sealed class Description
{
    private static readonly string[] Methods = ["get", "put", "post", "patch", "delete"];
    private readonly List<Route> routes = [];

    private Description(JsonObject document)
    {
        Components = document["components"]!["schemas"]!.AsObject();
        Answers = document["components"]!["responses"]!.AsObject();
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject())
            {
                if (!Methods.Contains(method, StringComparer.Ordinal))
                    continue;
                var shared = item["parameters"] as JsonArray ?? [];
                var own = operation!["parameters"] as JsonArray ?? [];
                operation["parameters"] = new JsonArray([.. shared.Concat(own).Select(p => p!.DeepClone())]);
                routes.Add(new Route(method.ToUpperInvariant(), path, operation.AsObject()));
            }
        }
    }

    public JsonObject Components { get; }

    private JsonObject Answers { get; }

    public static Description Read(string path)
    {
        var document = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        var description = new Description(document);
        foreach (var error in KnownErrors.All)
            error.Mend(description.Components);
        return description;
    }

    /// <summary>Null where the description has no such route; a word of the path goes before a parameter.</summary>
    public Route? Find(string method, string path)
    {
        var parts = path.Split('/');
        return routes.Where(route => route.Method == method && route.Fits(parts)).MinBy(route => route.Parameters);
    }

    public static JsonNode? RequestOf(JsonObject operation) =>
        operation["requestBody"]?["content"]?["application/json"]?["schema"];

    /// <summary>The schema of an answer; null where an empty one is described, or none of that status.</summary>
    public JsonNode? AnswerOf(JsonObject operation, int status, out bool isDescribed)
    {
        var answers = operation["responses"]!.AsObject();
        var answer = answers[$"{status}"] ?? answers[$"{status / 100}XX"];
        isDescribed = answer is not null;
        if (answer?["$ref"]?.GetValue<string>() is { } name)
            answer = Answers[name.Split('/')[^1]];
        return answer?["content"]?["application/json"]?["schema"];
    }

    /// <summary>The parameters of the query as one closed object.</summary>
    public static JsonObject QueryOf(JsonObject operation)
    {
        var properties = new JsonObject();
        foreach (var parameter in operation["parameters"]!.AsArray().Where(p => (string?)p!["in"] == "query"))
            properties[(string)parameter!["name"]!] = parameter["schema"]!.DeepClone();
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }
}

/// <param name="Template">Its path, parameters in braces.</param>
internal sealed record Route(string Method, string Template, JsonObject Operation)
{
    private readonly string[] parts = Template.Split('/');

    public int Parameters => parts.Count(IsParameter);

    public bool Fits(string[] path) =>
        path.Length == parts.Length && parts.Zip(path).All(p => IsParameter(p.First) || p.First == p.Second);

    public override string ToString() => $"{Method} {Template}";

    private static bool IsParameter(string part) => part.StartsWith('{');
}
