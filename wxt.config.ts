import { defineConfig } from 'wxt';
import { bundleJson } from './scripts/dataset/bundle-json.ts';
import { sampleReport } from './scripts/sample-report.ts';
import { withoutJsonSchema } from './scripts/without-json-schema.ts';

const officialHosts = ['*://*.gov.cn/*', '*://*.people.com.cn/*', '*://*.news.cn/*', '*://*.xinhuanet.com/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [withoutJsonSchema()] }),
  hooks: {
    // The dataset and the sample report are made of seeds/, checked, with each build; they are fetched when first needed.
    'prepare:publicPaths': (_, paths) => {
      paths.push('dataset.json', 'sample-report.json');
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'dataset.json', contents: bundleJson().json });
      files.push({ relativeDest: 'sample-report.json', contents: sampleReport() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the reader first wants to be reminded, and when a backup is first to be made by itself.
    optional_permissions: [
      'notifications',
      ...(browser === 'firefox' ? [] : ['downloads' as const, 'offscreen' as const]),
    ],
    host_permissions: officialHosts,
    // Listed by hand: see entrypoints/detect.ts. A report may stand in a frame, also in one that a script wrote.
    content_scripts: [
      {
        matches: officialHosts,
        js: ['detect.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    // Asked for one site at a time, where the reader says "always on this site".
    optional_host_permissions: ['*://*/*'],
    options_ui: { page: 'library.html', open_in_tab: true },
    // A private window leaves nothing behind, and a note is kept for years: the two do not go together.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action_title__' },
    commands: { _execute_action: { description: '__MSG_command_open_panel__' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pledgemark@pledgemark.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
