import { onScopeDispose, ref, type Ref } from 'vue';

/** The page that the address names behind `#`, as it changes. */
export function usePage(): Ref<string> {
  const page = ref(location.hash.slice(1));
  const follow = (): void => {
    page.value = location.hash.slice(1);
  };
  addEventListener('hashchange', follow);
  onScopeDispose(() => removeEventListener('hashchange', follow));
  return page;
}
