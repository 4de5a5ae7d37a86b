// Which published model describes which kind. A kind that is not here fails the check: nothing is rendered unseen.
const KUBERNETES = [
  "v1/ConfigMap", "v1/Namespace", "v1/PersistentVolumeClaim", "v1/Service", "v1/ServiceAccount",
  "apps/v1/Deployment", "autoscaling/v2/HorizontalPodAutoscaler", "batch/v1/CronJob", "batch/v1/Job",
  "networking.k8s.io/v1/NetworkPolicy", "policy/v1/PodDisruptionBudget",
];
const CUSTOM = {
  "postgresql.cnpg.io/v1/Cluster": "@kubernetes-models/cloudnative-pg",
  "gateway.networking.k8s.io/v1/Gateway": "@kubernetes-models/gateway-api",
  "gateway.networking.k8s.io/v1/HTTPRoute": "@kubernetes-models/gateway-api",
  "monitoring.coreos.com/v1/PrometheusRule": "@kubernetes-models/prometheus-operator",
  "monitoring.coreos.com/v1/ServiceMonitor": "@kubernetes-models/prometheus-operator",
};

/** Module of the model by `apiVersion/kind`. */
export const MODELS = {
  ...Object.fromEntries(KUBERNETES.map((kind) => [kind, `kubernetes-models/${kind}`])),
  ...Object.fromEntries(Object.entries(CUSTOM).map(([kind, library]) => [kind, `${library}/${kind}`])),
};

// No library publishes these. What is used of them, and how, is listed here from the Keycloak operator's documentation
// (https://www.keycloak.org/operator/advanced-configuration, https://www.keycloak.org/operator/realm-import).
export const KEYCLOAK = {
  "k8s.keycloak.org/v2alpha1/Keycloak": {
    instances: "number",
    db: { vendor: "string", host: "string", port: "number", database: "string", poolMaxSize: "number", usernameSecret: "key", passwordSecret: "key" },
    http: { httpEnabled: "boolean" },
    proxy: { headers: "string" },
    hostname: { hostname: "string" },
    ingress: { enabled: "boolean" },
    networkPolicy: { enabled: "boolean" },
    features: { enabled: "list" },
    scheduling: { topologySpreadConstraints: "list" },
    resources: "any",
    unsupported: { podTemplate: "any" },
  },
  "k8s.keycloak.org/v2alpha1/KeycloakRealmImport": { keycloakCRName: "string", placeholders: "any", realm: "any" },
};

/** `apiVersion/kind` of an object. */
export const kindOf = (object) => `${object.apiVersion}/${object.kind}`;
